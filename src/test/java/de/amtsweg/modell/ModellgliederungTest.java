package de.amtsweg.modell;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.modell.Modelldateien.Prozess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/modelle}: each model as numbered text and as a picture. {@code -Damtsweg.schreibe=true} writes the pages anew. */
class ModellgliederungTest {

    private static final Path SEITEN = Path.of("docs/modelle");

    static List<Prozess> prozesse() {
        return Modelldateien.prozesse();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void die_Seite_sagt_was_das_Modell_tut(Prozess prozess) throws IOException {
        stimmt(SEITEN.resolve(name(prozess) + ".md"), Modellgliederung.von(prozess, name(prozess) + ".svg"));
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void das_Bild_zeigt_das_Modell(Prozess prozess) throws IOException {
        String bild = Schaubild.von(prozess);
        stimmt(SEITEN.resolve(name(prozess) + ".svg"), bild);
        assertThat(bild).startsWith("<svg ").doesNotContain("NaN");
    }

    private static void stimmt(Path seite, String text) throws IOException {
        if (Boolean.getBoolean("amtsweg.schreibe")) {
            Files.createDirectories(SEITEN);
            Files.writeString(seite, text);
        }
        assertThat(seite).exists();
        assertThat(Files.readString(seite)).isEqualTo(text);
    }

    /** An authority's own model may have the id of a shared one. */
    private static String name(Prozess prozess) {
        return (prozess.behoerde() == null ? "" : prozess.behoerde().getFileName() + "-") + prozess.id();
    }

    @Test
    void keine_Seite_ohne_Modell() throws IOException {
        try (Stream<Path> seiten = Files.list(SEITEN)) {
            assertThat(seiten.map(s -> s.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(prozesse().stream()
                            .map(ModellgliederungTest::name)
                            .flatMap(n -> Stream.of(n + ".md", n + ".svg"))
                            .toList());
        }
    }
}
