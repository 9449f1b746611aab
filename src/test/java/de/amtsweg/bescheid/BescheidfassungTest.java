package de.amtsweg.bescheid;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the notices of real cases. */
class BescheidfassungTest extends AmtswegTest {

    private static final String ARABISCH = "Er schrieb: مرحبا";

    @Autowired
    private Dokumente dokumente;

    @Test
    void eine_Blaue_Karte_belehrt_ueber_alle_Pflichten_die_zu_ihr_gehoeren() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("identitaet-feststellen")
                .erledigt(
                        "identitaet-feststellen",
                        "bisherigerAufenthalt",
                        "NATIONALES_VISUM",
                        "titelGueltigBis",
                        "2026-12-31")
                .bis("karte-aushaendigen");

        String bescheid = text(fall, "BESCHEID");

        assertThat(bescheid)
                .contains("Blaue Karte EU nach § 18g Abs. 1 Satz 1 AufenthG")
                .contains("Aufenthaltstitel wird als Karte")
                .contains("innerhalb von zwei Wochen mitteilen")
                .contains("§ 82 Absatz 1 Satz 6 AufenthG")
                .contains("§ 81 Absatz 5a AufenthG")
                .contains("eine Gebühr von 100,00 Euro")
                .contains("§ 45 Nr. 1 AufenthV")
                .contains("Zoran Zeichner")
                .doesNotContain("Entwurf");
    }

    @Test
    void ohne_Fiktionswirkung_gilt_keine_Erwerbstaetigkeit_bis_zur_Ausgabe() {
        Fall fall = Fall.ausAntrag("paragraf-18b-architektin").bis("karte-aushaendigen");

        assertThat(text(fall, "BESCHEID"))
                .contains("innerhalb von zwei Wochen mitteilen")
                .doesNotContain("§ 81 Absatz 5a AufenthG")
                .doesNotContain("§ 82 Absatz 1 Satz 6 AufenthG");
    }

    @Test
    void der_Entwurf_ist_als_Entwurf_erkennbar_und_noch_von_niemandem_gezeichnet() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("entscheidung-zeichnen");

        assertThat(text(fall, "ENTWURF")).contains("Entwurf").contains("(noch nicht gezeichnet)");
    }

    @Test
    void eine_Ablehnung_ohne_Gebuehrenregel_schweigt_ueber_die_Gebuehr() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("sachverhalt-feststellen")
                .erledigt(
                        "sachverhalt-feststellen",
                        "antragsart",
                        "VERLAENGERUNG",
                        "lebensunterhaltGesichert",
                        "NEIN",
                        "ausweisungsinteresse",
                        "BESTEHT")
                .bis("rechtsgrundlage-festlegen")
                .erledigt("rechtsgrundlage-festlegen", "rechtsgrundlage", "KEINE")
                .wartetAuf("entscheidung-vorschlagen");

        assertThat(fall.zeigt("entscheidung-vorschlagen").get("gebuehrEur")).isEqualTo(0.0);
        assertThat(fall.abgelehnt("entscheidung-vorschlagen", "gebuehrEur", 50))
                .isEqualTo("Für diese Entscheidung nennt das Regelwerk keine Gebühr. Bitte tragen Sie 0 ein.");

        fall.erledigt("entscheidung-vorschlagen").wartetAuf("anhoerung-auswerten");
        assertThat(fall.abgelehnt("anhoerung-auswerten", "stellungnahme", ARABISCH))
                .startsWith("„Stellungnahme“ enthält Zeichen, die in Schriftstücken nicht gedruckt werden können: م");
        fall.erledigt("anhoerung-auswerten", "stellungnahme", "Ich habe jetzt eine Stelle.")
                .bisZumEnde();

        assertThat(text(fall, "BESCHEID"))
                .contains("wird abgelehnt")
                .contains("Ich habe jetzt eine Stelle.")
                .doesNotContain("Gebühr");
    }

    @Test
    void was_nicht_gedruckt_werden_kann_wird_schon_im_Formular_abgewiesen() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("sachverhalt-feststellen");
        assertThat(fall.abgelehnt("sachverhalt-feststellen", "arbeitgeber", "شركة"))
                .startsWith("„Arbeitgeber“ enthält");

        fall.bis("entscheidung-vorschlagen");
        assertThat(fall.abgelehnt("entscheidung-vorschlagen", "begruendung", ARABISCH))
                .startsWith("„Begründung“ enthält Zeichen, die in Schriftstücken nicht gedruckt werden können: م");
        assertThat(fall.abgelehnt("entscheidung-vorschlagen", "nebenbestimmungen", ARABISCH))
                .startsWith("„Nebenbestimmungen“ enthält");
        fall.erledigt("entscheidung-vorschlagen").wartetAuf("entscheidung-zeichnen");
    }

    private String text(Fall fall, String kategorie) {
        Dokument dokument = dokumente.zu(fall.nummer()).stream()
                .filter(d -> d.kategorie().equals(kategorie))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kategorie + " fehlt"));
        try (PDDocument pdf = Loader.loadPDF(dokumente.inhalt(dokument.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
