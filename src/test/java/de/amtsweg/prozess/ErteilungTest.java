package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.Zustand;
import org.junit.jupiter.api.Test;

/** From the application to the card that is handed out. */
class ErteilungTest extends AmtswegTest {

    @Test
    void Blaue_Karte_im_Regelfall_braucht_keine_Zustimmung_der_BA() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        assertThat(fall.zeigt("rechtsgrundlage-festlegen")
                        .get("vorschlaegeText")
                        .toString())
                .contains("1. **§ 18g Abs. 1 Satz 1 AufenthG**");

        fall.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).anyMatch(s -> s.startsWith("Karte Y")).noneMatch(s -> s.contains("Bundesagentur"));
    }

    @Test
    void Fachkraft_nach_18b_mit_Zustimmung_der_BA() {
        Fall fall = Fall.ausAntrag("paragraf-18b-architektin").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).contains("Antwort von Bundesagentur für Arbeit: ERTEILT");
    }
}
