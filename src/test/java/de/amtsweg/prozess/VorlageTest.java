package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.engine.Behoerdenbeitritt;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.Zustand;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The follow-ups with which a new authority begins. */
class VorlageTest extends AmtswegTest {

    private static final String ID = "abh-neuland";
    private static final String KENNUNG = "100006";

    @Autowired
    private Behoerdenbeitritt beitritt;

    @BeforeEach
    void eineNeueBehoerde() {
        beitritt.nimmAuf(new Behoerde(
                ID,
                KENNUNG,
                "Stadt Neuland – Ausländerbehörde",
                "Neue Straße 1",
                "01234 Neuland",
                "Neuland",
                "01234 5678-0",
                "abh@neuland.example",
                "Hessen",
                "KLAGE",
                "Verwaltungsgericht Neuland, Gerichtsweg 2, 01234 Neuland",
                "§ 28 Absatz 1 HVwVfG",
                false,
                Map.of(Behoerde.AZR_KENNWORT, "ABH_NEULAND_AZR_KENNWORT")));
        IdentityService identitaet = engine.getIdentityService();
        for (String gruppe : List.of("sachbearbeitung", "zeichnung")) {
            String person = gruppe + "-neuland";
            if (identitaet.createUserQuery().userId(person).count() == 0) {
                User neue = identitaet.newUser(person);
                neue.setPassword("demo");
                identitaet.saveUser(neue);
                identitaet.createMembership(person, gruppe);
                identitaet.createTenantUserMembership(ID, person);
            }
        }
    }

    @Test
    void nach_einem_Titel_wird_der_Integrationskurs_geklaert() {
        Fall fall = Fall.ausAntrag(antrag()).bis("Integrationskurs klären").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).contains("folgevorgang-erledigen – vermerk: Nichts zu veranlassen.");
    }

    @Test
    void nach_einer_Ablehnung_wird_die_Ausreisepflicht_geprueft() {
        Fall fall = Fall.ausAntrag(antrag())
                .bis("entscheidung-vorschlagen")
                .erledigt(
                        "entscheidung-vorschlagen",
                        "ergebnis",
                        "ABLEHNEN",
                        "begruendung",
                        "Der Arbeitsvertrag wurde gekündigt.")
                .erledigt("anhoerung-auswerten", "stellungnahme", "Das stimmt.")
                .bis("Ausreisepflicht prüfen")
                .bisZumEnde();

        assertThat(fall.vorgang().behoerde()).isEqualTo(ID);
    }

    private static Antragsdatei antrag() {
        return Antragsdatei.nach("zweite-behoerde").mit("nachrichtenkopf/leser/behoerdenkennung", KENNUNG);
    }
}
