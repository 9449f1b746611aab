package de.amtsweg.bescheid;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.behoerde.Behoerde;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehoerdenkopfTest {

    private static Behoerde behoerde(String rechtsbehelf, String stelle) {
        return new Behoerde(
                "abh-beispielkreis",
                "100002",
                "Landkreis Beispielkreis – Ausländerbehörde",
                "Kreisstraße 20",
                "54321 Beispielstadt",
                "Beispielstadt",
                "05432 99-0",
                "auslaenderbehoerde@beispielkreis.example",
                "Beispielland",
                rechtsbehelf,
                stelle);
    }

    @Test
    void courtIsPrintedLineByLine() {
        Behoerdenkopf kopf = Behoerdenkopf.von(
                behoerde("KLAGE", "Verwaltungsgericht Beispielstadt, Gerichtsstraße 3, 54321 Beispielstadt"));
        assertThat(kopf.stelle())
                .isEqualTo(List.of("Verwaltungsgericht Beispielstadt", "Gerichtsstraße 3", "54321 Beispielstadt"));
    }

    @Test
    void objectionGoesToTheAuthorityItselfUnlessAnotherBodyIsNamed() {
        assertThat(Behoerdenkopf.von(behoerde("WIDERSPRUCH", null)).stelle())
                .isEqualTo(
                        List.of("Landkreis Beispielkreis – Ausländerbehörde", "Kreisstraße 20", "54321 Beispielstadt"));
    }
}
