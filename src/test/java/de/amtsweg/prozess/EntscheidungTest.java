package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.Zustand;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Facts, legal basis, proposal, signature: forwards and back. */
class EntscheidungTest extends AmtswegTest {

    private static Fall abzulehnen() {
        return Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("sachverhalt-feststellen")
                .erledigt("sachverhalt-feststellen", "qualifizierteBeschaeftigung", "NEIN")
                .bis("entscheidung-vorschlagen");
    }

    @Test
    void vor_der_Ablehnung_wird_angehoert_und_die_Frist_abgewartet() {
        Fall fall = abzulehnen();
        assertThat(fall.abgelehnt("entscheidung-vorschlagen", "ergebnis", "ERTEILEN"))
                .contains("keine Rechtsgrundlage");
        fall.erledigt("entscheidung-vorschlagen").wartetAuf("anhoerung-auswerten");

        // two weeks from 23 November end with Monday, 7 December
        uhr().auf(LocalDate.of(2026, 12, 7));
        assertThat(fall.abgelehnt("anhoerung-auswerten")).contains("läuft noch bis zum 07.12.2026");

        uhr().auf(LocalDate.of(2026, 12, 8));
        fall.erledigt("anhoerung-auswerten").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf())
                .contains("Anhörung ausgewertet (keine Äußerung)", "Bescheid erlassen")
                .anyMatch(s -> s.startsWith("Folgevorgang: Ausreisepflicht"))
                .noneMatch(s -> s.startsWith("Karte"));
    }

    @Test
    void eine_Stellungnahme_fuehrt_zu_einem_neuen_Vorschlag() {
        Fall fall = abzulehnen()
                .erledigt("entscheidung-vorschlagen")
                .erledigt(
                        "anhoerung-auswerten",
                        "stellungnahme",
                        "Die Tätigkeit wird im Einzelnen beschrieben.",
                        "anhoerungErgebnis",
                        "NEU_VORSCHLAGEN")
                .wartetAuf("entscheidung-vorschlagen")
                .erledigt("entscheidung-vorschlagen")
                .wartetAuf("entscheidung-zeichnen");

        assertThat(fall.verlauf()).contains("Anhörung ausgewertet");
    }

    @Test
    void nur_beanstandete_Punkte_sind_wieder_offen() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("entscheidung-zeichnen");
        assertThat(fall.abgelehnt("entscheidung-zeichnen", "punktGebuehr", "NEIN"))
                .contains("begründen");
        fall.erledigt(
                "entscheidung-zeichnen",
                "punktGebuehr",
                "NEIN",
                "zeichnungBegruendung",
                "Es liegt eine Befreiung vor, bitte prüfen.");

        assertThat(fall.zeigt("entscheidung-vorschlagen"))
                .containsEntry("punktGebuehrOffen", true)
                .containsEntry("punktErgebnisOffen", false)
                .containsEntry("punktGeltungsdauerOffen", false)
                .extractingByKey("beanstandungen")
                .asString()
                .contains("Gebühr", "Befreiung");
        assertThat(fall.abgelehnt("entscheidung-vorschlagen", "geltungsdauerMonate", 12L))
                .contains("Geltungsdauer", "schon gezeichnet");

        fall.erledigt("entscheidung-vorschlagen", "gebuehrEur", 0L);
        assertThat(fall.zeigt("entscheidung-zeichnen"))
                .containsEntry("punktGeltungsdauer", "JA")
                .containsEntry("punktGebuehr", null);
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void die_Rechtsgrundlage_wird_zurueckgesetzt_und_der_Sachverhalt_neu_festgestellt() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("rechtsgrundlage-festlegen")
                .erledigt("rechtsgrundlage-festlegen", "festlegung", "ZURUECKSETZEN")
                .erledigt("sachverhalt-feststellen")
                .wartetAuf("rechtsgrundlage-festlegen");

        assertThat(fall.verlauf())
                .containsSubsequence(
                        "Sachverhalt festgestellt, Fassung 2",
                        "Rechtsgrundlage zurückgesetzt",
                        "Sachverhalt festgestellt, Fassung 3");
        assertThat(fall.verlauf())
                .as("what has been answered is not asked again")
                .filteredOn("Antwort von Ausländerzentralregister: Person nicht gespeichert"::equals)
                .hasSize(1);
    }

    @Test
    void eine_Abweichung_braucht_Gruende_und_holt_nach_was_sie_verlangt() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        assertThat(fall.abgelehnt("rechtsgrundlage-festlegen", "rechtsgrundlage", "18b"))
                .contains("begründen Sie die Abweichung");

        fall.erledigt(
                        "rechtsgrundlage-festlegen",
                        "rechtsgrundlage",
                        "18b",
                        "abweichungBegruendung",
                        "Die Person möchte ausdrücklich keine Blaue Karte.")
                .vermerkt("Antwort von Bundesagentur für Arbeit: Zustimmung erteilt")
                .erledigt(
                        "rechtsgrundlage-festlegen",
                        "rechtsgrundlage",
                        "18b",
                        "abweichungBegruendung",
                        "Die Person möchte ausdrücklich keine Blaue Karte.")
                .bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void was_die_Tabellen_nicht_vorsehen_traegt_ein_Mensch_ein() {
        Fall fall = Fall.ausAntrag("paragraf-18b-architektin")
                .bis("sachverhalt-feststellen")
                .erledigt("sachverhalt-feststellen", "antragsart", "ZWECKWECHSEL", "gruppe", "SCHWEIZ")
                .bis("entscheidung-vorschlagen");
        assertThat(fall.zeigt("entscheidung-vorschlagen")).containsEntry("gebuehrEur", null);

        fall.erledigt("entscheidung-vorschlagen", "gebuehrEur", 0L).wartetAuf("entscheidung-zeichnen");
    }

    @Test
    void ein_nur_teilweise_bekanntes_Geburtsdatum_haelt_den_Fall_nicht_auf() {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall")
                        .umbenannt("angabenZurPerson/geburtsdatum/jahrMonatTag", "jahr", "1990"))
                .wartetAuf("unterlagen-pruefen")
                .bis("entscheidung-vorschlagen");

        assertThat(fall.vorgang().geburtsdatum()).isNull();
    }
}
