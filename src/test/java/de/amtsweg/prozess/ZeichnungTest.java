package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.Zustand;
import org.junit.jupiter.api.Test;

/** A signature is about exactly the content that was signed. */
class ZeichnungTest extends AmtswegTest {

    @Test
    void ein_geaenderter_Punkt_ist_nicht_mehr_gezeichnet() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("entscheidung-zeichnen")
                .erledigt(
                        "entscheidung-zeichnen",
                        "punktErgebnis",
                        "NEIN",
                        "zeichnungBegruendung",
                        "Die Begründung ist zu knapp.")
                .erledigt(
                        "entscheidung-vorschlagen",
                        "begruendung",
                        "Die Voraussetzungen der Blauen Karte EU liegen im Einzelnen vor.");

        assertThat(fall.zeigt("entscheidung-zeichnen"))
                .as("only the changed point is open")
                .containsEntry("punktErgebnis", null)
                .containsEntry("punktGebuehr", "JA");
        fall.erledigt("entscheidung-zeichnen").vermerkt("Bescheid erlassen");
    }

    @Test
    void wer_einen_uebernommenen_Punkt_vorgeschlagen_hat_zeichnet_ihn_auch_spaeter_nicht() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("entscheidung-vorschlagen")
                .als("vertretung-musterstadt")
                .erledigt("entscheidung-vorschlagen")
                .als("zeichnung-musterstadt")
                .erledigt(
                        "entscheidung-zeichnen",
                        "punktGebuehr",
                        "NEIN",
                        "zeichnungBegruendung",
                        "Bitte die Befreiung prüfen.")
                .als("sachbearbeitung-musterstadt")
                .erledigt("entscheidung-vorschlagen", "gebuehrEur", 0L)
                .als("vertretung-musterstadt");

        assertThat(fall.abgelehnt("entscheidung-zeichnen")).contains("selbst vorgeschlagen");
        assertThat(fall.als("zeichnung-musterstadt").bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }
}
