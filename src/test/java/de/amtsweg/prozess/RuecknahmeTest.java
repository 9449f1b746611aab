package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The applicant may take the application back until it is decided. */
class RuecknahmeTest extends AmtswegTest {

    @Autowired
    private Dokumente dokumente;

    private final Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");

    private void eingestellt(Fall fall) {
        assertThat(fall.zurueckgenommen()).isTrue();
        pruefeEinstellung(fall);
    }

    private static void pruefeEinstellung(Fall fall) {
        fall.wartetAuf("ruecknahme-bestaetigen");
        assertThat(fall.tasks()).hasSize(1);
        fall.bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
        assertThat(fall.verlauf())
                .contains("Verfahren eingestellt", "Akte geschlossen")
                .doesNotContain("Bescheid erlassen");
    }

    @Test
    void gleich_am_Anfang_weiss_das_Register_noch_von_nichts() {
        Fall fall = Fall.ausAntrag(antrag).wartetAuf("unterlagen-pruefen");

        eingestellt(fall);

        assertThat(new Partner("azr").datensatz(antrag.nachname()).isMissingNode())
                .isTrue();
    }

    @Test
    void die_Erklaerung_kommt_am_Schalter_und_steht_in_der_Akte() {
        Fall fall = Fall.ausAntrag(antrag).bis("sachverhalt-feststellen");
        String aufgabe = fall.warteAuf("sachverhalt-feststellen").getId();

        Tasklist.Antwort antwort = Tasklist.als("sachbearbeitung-musterstadt")
                .aktePost("/aufgabe/" + aufgabe + "/beendigung", "{\"begruendung\":\"Rückkehr ins Heimatland\"}");

        assertThat(antwort.status()).as(antwort.inhalt()).isBetween(200, 204);
        pruefeEinstellung(fall);
        assertThat(fall.verlauf()).anyMatch(s -> s.startsWith("Rücknahme") && s.contains("Rückkehr ins Heimatland"));
    }

    /** Whoever cannot know it is told by letter; nobody writes to the dead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOD | Tod der antragstellenden Person | false",
                "ABGABE | Abgabe an die zuständige Behörde | true",
                "DOPPELT | Doppelter Antrag | true",
                "ANDERE | Erledigung auf andere Weise | true"
            })
    void auch_anders_endet_ein_Verfahren_ohne_Entscheidung(String grund, String bezeichnung, boolean schreiben) {
        Fall fall = Fall.ausAntrag(antrag).bis("identitaet-feststellen");
        String pfad = "/aufgabe/" + fall.warteAuf("identitaet-feststellen").getId() + "/beendigung";
        Tasklist sachbearbeitung = Tasklist.als("sachbearbeitung-musterstadt");
        assertThat(sachbearbeitung.aktePost(pfad, "{\"grund\":\"KEINER\",\"begruendung\":\"x\"}"))
                .returns(400, Tasklist.Antwort::status);
        assertThat(sachbearbeitung.aktePost(pfad, "{\"grund\":\"" + grund + "\",\"begruendung\":\" \"}"))
                .returns(400, Tasklist.Antwort::status);

        assertThat(sachbearbeitung.aktePost(
                        pfad, "{\"grund\":\"" + grund + "\",\"begruendung\":\"Mitteilung vom 20.11.2026\"}"))
                .returns(204, Tasklist.Antwort::status);

        assertThat(fall.zeigt("ruecknahme-bestaetigen").get("ruecknahmeUebersicht"))
                .isEqualTo(bezeichnung + " erfasst: Mitteilung vom 20.11.2026");
        fall.bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.EINGESTELLT);
        assertThat(dokumente.zu(fall.nummer()).stream()
                        .anyMatch(d -> d.bezeichnung().equals("Ihr Antrag: " + bezeichnung)))
                .isEqualTo(schreiben);
    }

    @Test
    void waehrend_auf_Unterlagen_gewartet_wird() {
        Fall fall = Fall.ausAntrag("unterlagen-unvollstaendig")
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("unterlagen-abwarten");

        eingestellt(fall);
    }

    @Test
    void waehrend_gezeichnet_wird_verschwindet_der_Antrag_aus_dem_Register() {
        Fall fall = Fall.ausAntrag(antrag).bis("entscheidung-zeichnen");
        assertThat(new Partner("azr").datensatz(antrag.nachname()).toString()).contains("\"art\":\"antrag\"");

        eingestellt(fall);

        assertThat(new Partner("azr")
                        .datensatz(antrag.nachname())
                        .path("sachverhalte")
                        .size())
                .isZero();
    }

    @Test
    void nach_der_Entscheidung_ist_es_zu_spaet() {
        Fall fall = Fall.ausAntrag(antrag).bis("karte-aushaendigen");

        assertThat(fall.zurueckgenommen()).isFalse();
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void die_Meldung_an_das_Register_ist_gerade_unterwegs_und_wird_danach_zurueckgenommen() {
        Partner azr = new Partner("azr");
        Fall fall = Fall.ausAntrag(antrag).bis("sachverhalt-feststellen");
        // 090010 with the application takes effect, but its confirmation is lost on the way
        azr.stoertNur("ANTWORT_VERLOREN", "AnAZR.AZRFolgemeldung.090010");
        fall.erledigt("sachverhalt-feststellen");
        Warten.bis(
                "Antrag im AZR",
                () -> azr.datensatz(antrag.nachname()).toString().contains("\"art\":\"antrag\""));

        assertThat(fall.zurueckgenommen()).isTrue();
        fall.erledigt("ruecknahme-bestaetigen").wartetAuf("Antwort abwarten");
        azr.istWiederDa();
        fall.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
        assertThat(azr.datensatz(antrag.nachname()).path("sachverhalte").size()).isZero();
    }

    @Test
    void was_noch_nicht_abgegangen_ist_geht_nicht_mehr_ab() {
        Partner azr = new Partner("azr");
        azr.faelltAus();
        // the line is known to be interrupted, so that nothing is tried
        jdbc.sql("insert into registerlage (register, unterbrochen_seit, naechste_probe) values ('azr', now(),"
                        + " now() + interval '1 year')")
                .update();
        Fall fall = Fall.ausAntrag(antrag).bis("Antwort abwarten");

        assertThat(fall.zurueckgenommen()).isTrue();
        fall.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
        assertThat(jdbc.sql("select zustand from nachricht_ausgang where register = 'azr' and vorgangsnummer = ?")
                        .param(fall.nummer())
                        .query(String.class)
                        .list())
                .containsExactly("ZURUECKGEZOGEN");
    }
}
