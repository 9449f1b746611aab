package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Einlieferung;
import de.amtsweg.eingang.Quelle;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The two tasks of one authority: neither sees the other's cases, wherever the program shows lists. */
class AufgabentrennungTest extends AmtswegTest {

    private static final String SABINE = "sachbearbeitung-musterstadt";
    private static final String SELMA = "staatsangehoerigkeit-musterstadt";

    @Autowired
    private Eingangskorb korb;

    private Fall titel;
    private Fall einbuergerung;

    @BeforeEach
    void jeEinVorgang() {
        titel = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        einbuergerung = Fall.ausAntrag("einbuergerung-fuenf-jahre").wartetAuf("unterlagen-pruefen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"process-instance?processInstanceBusinessKey=", "task?processInstanceBusinessKey="})
    void die_Historie_der_Engine_zeigt_nur_die_eigene_Aufgabe(String liste) {
        titel.erledigt("unterlagen-pruefen").wartetAuf("identitaet-feststellen");
        einbuergerung.erledigt("unterlagen-pruefen").wartetAuf("identitaet-klaeren");

        assertThat(historie(SABINE, liste, titel)).as("control").isNotEqualTo("[]");
        assertThat(historie(SELMA, liste, einbuergerung)).as("control").isNotEqualTo("[]");
        assertThat(historie(SABINE, liste, einbuergerung)).isEqualTo("[]");
        assertThat(historie(SELMA, liste, titel)).isEqualTo("[]");
        assertThat(historie("sachbearbeitung-beispielkreis", liste, titel)).isEqualTo("[]");
    }

    private static String historie(String person, String liste, Fall fall) {
        Tasklist.Antwort antwort = Tasklist.als(person).get("/history/" + liste + fall.nummer());
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
        return antwort.inhalt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"variable-instance", "activity-instance", "user-operation"})
    void auch_die_Einzelheiten_nicht(String liste) {
        String instanz = instanz(einbuergerung);
        einbuergerung.erledigt("unterlagen-pruefen").wartetAuf("identitaet-klaeren");

        assertThat(Tasklist.als(SABINE)
                        .get("/history/" + liste + "?processInstanceId=" + instanz)
                        .inhalt())
                .isEqualTo("[]");
        assertThat(Tasklist.als(SELMA)
                        .get("/history/" + liste + "?processInstanceId=" + instanz)
                        .inhalt())
                .as("control")
                .isNotEqualTo("[]");
    }

    private static String instanz(Fall fall) {
        return fall.tasks().get(0).getProcessInstanceId();
    }

    @Test
    void die_Seite_Register_zeigt_nur_Nachrichten_der_eigenen_Aufgabe() {
        Partner azr = new Partner("azr");
        Partner bzr = new Partner("bzr");
        azr.faelltAus();
        bzr.faelltAus();
        titel.bis("Antwort abwarten");
        einbuergerung.bis("Antwort abwarten");

        for (String[] wer : new String[][] {
            {SABINE, titel.nummer(), einbuergerung.nummer()}, {SELMA, einbuergerung.nummer(), titel.nummer()}
        }) {
            Tasklist person = Tasklist.als(wer[0]);
            assertThat(person.api("/register/nachrichten?suche=" + wer[1])
                            .json()
                            .path("anzahl")
                            .asInt())
                    .as("control: " + wer[0])
                    .isPositive();
            assertThat(person.api("/register/nachrichten?suche=" + wer[2])
                            .json()
                            .path("anzahl")
                            .asInt())
                    .as(wer[0])
                    .isZero();
            assertThat(person.api("/register/vorschau?suche=" + wer[2]).inhalt())
                    .doesNotContain(wer[2]);
            assertThat(person.api("/register/postausgangsbuch?suche=" + wer[2])
                            .json()
                            .path("anzahl")
                            .asInt())
                    .isZero();
            assertThat(person.api("/register/postausgangsbuch/tabelle.csv").inhalt())
                    .doesNotContain(wer[2])
                    .contains(wer[1]);
        }
    }

    @Test
    void was_die_andere_Aufgabe_betrifft_kann_niemand_erneut_senden() {
        new Partner("azr").faelltAus();
        titel.bis("Antwort abwarten");
        String nachricht = Tasklist.als(SABINE)
                .api("/register/nachrichten?suche=" + titel.nummer())
                .json()
                .at("/nachrichten/0/id")
                .asText();
        Tasklist selma = Tasklist.als(SELMA);

        assertThat(selma.apiPost(
                        "/register/nachrichten/" + nachricht + "/erneut",
                        "{\"behoerde\":\"\",\"grund\":\"Laut Telefonat ist das Register wieder da.\"}"))
                .returns(404, Tasklist.Antwort::status);
        assertThat(selma.apiPost(
                        "/register/erneut",
                        "{\"behoerde\":\"\",\"nachrichten\":[\"" + nachricht
                                + "\"],\"grund\":\"Laut Telefonat ist das Register wieder da.\"}"))
                .returns(404, Tasklist.Antwort::status);
    }

    @Test
    void der_Posteingang_zeigt_was_einen_Vorgang_nennt_nur_dessen_Aufgabe() {
        UUID stueck = eingang("Zu " + einbuergerung.nummer());
        UUID ohne = eingang("Ohne Nummer");

        assertThat(Tasklist.als(SABINE).api("/posteingang").inhalt())
                .contains(ohne.toString())
                .doesNotContain(stueck.toString(), einbuergerung.nummer());
        assertThat(Tasklist.als(SELMA).api("/posteingang").inhalt()).contains(ohne.toString(), stueck.toString());
        assertThat(Tasklist.als(SABINE)
                        .apiPost("/posteingang/" + stueck + "/zuordnen", ziel(einbuergerung))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void niemand_ordnet_einem_Vorgang_der_anderen_Aufgabe_etwas_zu() {
        UUID stueck = eingang("Ohne Nummer");
        Tasklist sabine = Tasklist.als(SABINE);

        Tasklist.Antwort angabe = sabine.api("/posteingang/" + stueck + "/vorgang?nummer=" + einbuergerung.nummer());
        assertThat(angabe.status()).isEqualTo(400);
        assertThat(angabe.inhalt())
                .contains("gibt es in dieser Behörde nicht")
                .doesNotContain(einbuergerung.vorgang().nachname());
        assertThat(sabine.apiPost("/posteingang/" + stueck + "/zuordnen", ziel(einbuergerung))
                        .status())
                .isEqualTo(400);
        assertThat(Tasklist.als(SELMA)
                        .apiPost("/posteingang/" + stueck + "/zuordnen", ziel(einbuergerung))
                        .status())
                .as("control")
                .isEqualTo(204);
    }

    private UUID eingang(String betreff) {
        return korb.lege(new Einlieferung(
                "abh-musterstadt",
                Quelle.MAIL,
                UUID.randomUUID().toString(),
                "jemand@example.org",
                betreff,
                null,
                List.of()));
    }

    private static String ziel(Fall fall) {
        return "{\"vorgangsnummer\":\"" + fall.nummer() + "\"}";
    }
}
