package de.amtsweg.schrift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.vorgang.FachlicherFehler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DruckbarkeitTest {

    /** Letters and signs of DIN 91379, all of which a name may have. */
    private static final Set<String> GRUPPEN = Set.of("bll", "bnlreq", "bnl", "bnlopt", "gl", "cl", "enl");

    @Test
    void jedes_Zeichen_der_DIN_91379_kann_geschrieben_werden() throws IOException {
        List<String> zeichen =
                Files.readAllLines(Path.of("src/test/resources/schriften/din-91379-zeichen.txt")).stream()
                        .map(zeile -> zeile.split("; "))
                        .filter(teile -> GRUPPEN.contains(teile[0]))
                        .map(teile -> Arrays.stream(teile[2].trim().split(" "))
                                .map(c -> Character.toString(Integer.parseInt(c, 16)))
                                .collect(Collectors.joining()))
                        .toList();

        assertThat(zeichen).hasSizeGreaterThan(649);
        for (String z : zeichen) {
            assertThatCode(() -> Druckbarkeit.pruefe("Name", "x" + z + "x")).doesNotThrowAnyException();
        }
        assertThatCode(() -> Druckbarkeit.pruefe("Text", "Zeile 1\r\n\tZeile\u00AD 2\u00A0€ – „so“"))
                .doesNotThrowAnyException();
    }

    @Test
    void arabische_Schrift_wird_mit_ihren_Zeichen_genannt() {
        assertThatThrownBy(() -> Druckbarkeit.pruefe("Begründung", "Er schrieb: مرحم"))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessage("„Begründung“ enthält Zeichen, die in Schriftstücken nicht gedruckt werden können:"
                        + " م (U+0645), ر (U+0631), ح (U+062D). Bitte schreiben Sie den Text auf Deutsch in lateinischer"
                        + " Schrift.");
    }

    @Test
    void ein_Zeichen_das_keine_der_Schriften_hat() {
        assertThatThrownBy(() -> Druckbarkeit.pruefe("Begründung", "東京"))
                .hasMessageContaining("東 (U+6771), 京 (U+4EAC)");
        assertThatThrownBy(() -> Druckbarkeit.pruefe("Begründung", "a\u0007b")).hasMessageContaining(": U+0007.");
    }

    @Test
    void es_werden_hoechstens_zehn_Zeichen_genannt() {
        assertThatThrownBy(() -> Druckbarkeit.pruefe("Begründung", "一二三四五六七八九十東京"))
                .hasMessageContaining("十 (U+5341)")
                .message()
                .doesNotContain("東");
    }

    @Test
    void was_niemand_hier_berichtigen_kann_wird_an_seiner_Stelle_genannt() {
        assertThat(Druckbarkeit.ersetzt("Ḫālid aus 東京,\nZeile 2")).isEqualTo("Ḫālid aus [U+6771][U+4EAC],\nZeile 2");
    }
}
