package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every law table answers its examples as the law says, and every row of it is reached by an example. */
class DecisionExamplesTest {

    private static final Path RAUM = Path.of("decisions");

    private final Regelwerk regelwerk = new Regelwerk(schluessel -> {
        throw new Regelfehler("only files are asked here");
    });

    @TestFactory
    Stream<DynamicContainer> examples() throws IOException {
        return tabellen().stream().map(datei -> dynamicContainer(schluessel(datei), tests(datei)));
    }

    @Test
    void thereAreTables() throws IOException {
        assertThat(tabellen()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void aWrongRowIsFound() {
        String inhalt =
                new String(lesen(RAUM.resolve("aufenthaltstitel/gehaltsschwellen.dmn")), StandardCharsets.UTF_8);
        String falsch = inhalt.replace("<text>45934.20</text>", "<text>45934.00</text>");
        assertThat(falsch).isNotEqualTo(inhalt);
        assertThat(abweichungen(inhalt)).isEmpty();
        assertThat(abweichungen(falsch)).anySatisfy(a -> assertThat(a).contains("schwelleMangel", "45934.2", "45934"));
    }

    @Test
    void aRowWithoutExampleIsFound() {
        byte[] inhalt = lesen(RAUM.resolve("aufenthaltstitel/gehaltsschwellen.dmn"));
        Beispiellauf lauf = new Beispiellauf(regelwerk, "gehaltsschwellen", inhalt);
        beispiele(RAUM.resolve("aufenthaltstitel/gehaltsschwellen.faelle.csv")).stream()
                .filter(beispiel -> !beispiel.stichtag().startsWith("2025"))
                .forEach(lauf::pruefen);
        assertThat(lauf.ungetroffen()).containsExactly(3);
    }

    private List<String> abweichungen(String inhalt) {
        Beispiellauf lauf = new Beispiellauf(regelwerk, "gehaltsschwellen", inhalt.getBytes(StandardCharsets.UTF_8));
        return beispiele(RAUM.resolve("aufenthaltstitel/gehaltsschwellen.faelle.csv")).stream()
                .flatMap(beispiel -> lauf.pruefen(beispiel).stream())
                .toList();
    }

    private Stream<DynamicNode> tests(Path datei) {
        String schluessel = schluessel(datei);
        Path faelle = datei.resolveSibling(schluessel + ".faelle.csv");
        if (!Files.exists(faelle)) {
            return Stream.of(
                    dynamicTest("has examples", () -> assertThat(faelle).exists()));
        }
        Beispiellauf lauf = new Beispiellauf(regelwerk, schluessel, lesen(datei));
        List<DynamicNode> tests = new ArrayList<>();
        for (Beispiel beispiel : beispiele(faelle)) {
            tests.add(dynamicTest(
                    beispiel.id() + " " + beispiel.quelle(),
                    () -> assertThat(lauf.pruefen(beispiel)).as(beispiel.id()).isEmpty()));
        }
        tests.add(dynamicTest(
                "every row is hit", () -> assertThat(lauf.ungetroffen()).isEmpty()));
        return tests.stream();
    }

    private static List<Beispiel> beispiele(Path faelle) {
        return Beispieldatei.lesen(faelle.toString(), lesen(faelle));
    }

    private static List<Path> tabellen() throws IOException {
        try (Stream<Path> dateien = Files.walk(RAUM)) {
            return dateien.filter(datei -> datei.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }

    private static String schluessel(Path datei) {
        return datei.getFileName().toString().replace(".dmn", "");
    }

    private static byte[] lesen(Path datei) {
        try {
            return Files.readAllBytes(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
