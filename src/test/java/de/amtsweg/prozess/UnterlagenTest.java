package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.Zustand;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Documents are missing: one letter, a reminder, a deadline; or a reason why it works without. */
class UnterlagenTest extends AmtswegTest {

    private static final String VERZICHT = "Die übrigen Unterlagen liegen aus dem letzten Verfahren vor.";

    @Test
    void alles_Fehlende_steht_in_einem_Schreiben_und_nach_zwei_Wochen_wird_erinnert() {
        Fall fall = Fall.ausAntrag("unterlagen-unvollstaendig")
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("unterlagen-abwarten");
        assertThat(fall.zustand()).isEqualTo(Zustand.UNTERLAGEN_FEHLEN);
        assertThat(fall.zeigt("unterlagen-abwarten")
                        .get("nachforderungUebersicht")
                        .toString())
                .contains("Meldebestätigung", "Krankenversicherung", "Erklärung zum Beschäftigungsverhältnis")
                .contains("21.12.2026")
                .doesNotContain("Arbeitsvertrag");
        assertThat(fall.verlauf())
                .filteredOn(s -> s.startsWith("Nachforderung"))
                .hasSize(1);

        uhr().auf(LocalDate.of(2026, 12, 8));
        fall.vermerkt("Erinnerung")
                .unterlagenEingegangen()
                .erledigt("unterlagen-pruefen", "verzichtBegruendung", VERZICHT);

        fall.wartetAuf("identitaet-feststellen");
        assertThat(fall.zustand()).isEqualTo(Zustand.IN_BEARBEITUNG);
    }

    @Test
    void nach_Ablauf_der_Frist_liegt_der_Fall_wieder_auf_dem_Tisch() {
        Fall fall = Fall.ausAntrag("unterlagen-unvollstaendig")
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("unterlagen-abwarten");

        // four weeks from 23 November end with Monday, 21 December
        uhr().auf(LocalDate.of(2026, 12, 22));

        fall.wartetAuf("unterlagen-pruefen");
        assertThat(fall.tasks()).hasSize(1);
    }

    @Test
    void Unterlagen_kommen_auf_anderem_Weg() {
        Fall fall = Fall.ausAntrag("unterlagen-unvollstaendig")
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .erledigt("unterlagen-abwarten")
                .wartetAuf("unterlagen-pruefen");

        assertThat(fall.verlauf()).contains("Unterlagen auf anderem Weg entgegengenommen");
    }

    @Test
    void auf_Fehlendes_wird_nur_mit_Begruendung_verzichtet() {
        Fall fall = Fall.ausAntrag("unterlagen-unvollstaendig");
        assertThat(fall.abgelehnt("unterlagen-pruefen")).contains("Es fehlt noch", "Meldebestätigung");

        fall.erledigt("unterlagen-pruefen", "verzichtBegruendung", VERZICHT).wartetAuf("identitaet-feststellen");

        assertThat(fall.verlauf())
                .anyMatch(
                        s -> s.contains("verzichtet auf: ") && s.contains("Meldebestätigung") && s.contains(VERZICHT));
    }

    @Test
    void der_Hinweis_der_Sachbearbeitung_steht_im_Schreiben() throws IOException {
        Fall fall = Fall.ausAntrag("unterlagen-unvollstaendig");

        fall.erledigt(
                        "unterlagen-pruefen",
                        "unterlagenErgebnis",
                        "NACHFORDERN",
                        "nachforderungHinweis",
                        "Kopien genügen nicht.")
                .wartetAuf("unterlagen-abwarten");

        byte[] pdf = jdbc.sql("select inhalt from dokument where vorgangsnummer = ? and kategorie = 'SCHREIBEN'")
                .param(fall.nummer())
                .query(byte[].class)
                .single();
        try (PDDocument brief = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(brief)).contains("Meldebestätigung", "Kopien genügen nicht.");
        }
    }

    @Test
    void wo_nichts_fehlt_wird_nichts_nachgefordert() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall");

        assertThat(fall.abgelehnt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN"))
                .contains("nichts nachzufordern");
    }

    @Test
    void ein_Kurzantrag_oeffnet_einen_Fall_dem_Angaben_fehlen() {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("kurzantrag"))
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("unterlagen-abwarten")
                .unterlagenEingegangen()
                .erledigt("unterlagen-pruefen", "verzichtBegruendung", VERZICHT)
                .erledigt(
                        "identitaet-feststellen",
                        "geburtsort",
                        "Pretoria",
                        "strasse",
                        "Lindenweg",
                        "hausnummer",
                        "3",
                        "plz",
                        "12345",
                        "ort",
                        "Musterstadt")
                .bis("sachverhalt-feststellen");
        assertThat(fall.vorgang().kanal()).isEqualTo("KURZ_ANTRAG");

        Object[] angaben = {
            "arbeitgeber", "Stadtwerke Musterstadt",
            "berufsbezeichnung", "Elektroingenieur",
            "isco", "2151",
            "qualifikation", "AKADEMISCH",
            "gehaltJahr", 61000L,
            "vertragUnbefristet", true
        };
        assertThat(fall.abgelehnt("sachverhalt-feststellen", "isco", "2151")).contains("füllen Sie");
        fall.erledigt("sachverhalt-feststellen", angaben).bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }
}
