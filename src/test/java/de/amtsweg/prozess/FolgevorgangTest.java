package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.Zustand;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The second authority sees to the integration course itself (§ 44a AufenthG). */
class FolgevorgangTest extends AmtswegTest {

    @Test
    void wer_verpflichtet_ist_wird_nach_einem_Monat_an_die_Anmeldung_erinnert() {
        Fall fall = Fall.ausAntrag("zweite-behoerde")
                .bis("integrationskurs-verpflichten")
                .erledigt("integrationskurs-verpflichten", "teilnahmepflicht", true)
                .wartetAuf("integrationskurs-nachweis-pruefen");
        assertThat(fall.verlauf()).contains("Verpflichtung zur Teilnahme am Integrationskurs erstellt");

        // one month from 23 November ends with 23 December
        uhr().auf(LocalDate.of(2026, 12, 24));
        fall.vermerkt("Erinnerung: Anmeldung zum Integrationskurs").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void ohne_Pflicht_ist_der_Fall_zu_Ende() {
        Fall fall = Fall.ausAntrag("zweite-behoerde")
                .bis("integrationskurs-verpflichten")
                .erledigt(
                        "integrationskurs-verpflichten",
                        "verpflichtungsgrund",
                        "KEINE_PFLICHT",
                        "teilnahmepflicht",
                        false)
                .bisZumEnde();

        assertThat(fall.verlauf()).noneMatch(s -> s.startsWith("Verpflichtung zur Teilnahme"));
    }
}
