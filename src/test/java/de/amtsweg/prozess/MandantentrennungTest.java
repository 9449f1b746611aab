package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Tasklist;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** A person of the second authority finds nothing of the first one's cases; the first one's own people do. */
class MandantentrennungTest extends AmtswegTest {

    @Test
    void keine_Spur_in_Liste_Suche_Kennung_und_Historie() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("sachverhalt-feststellen");
        Task task = fall.warteAuf("sachverhalt-feststellen");
        Tasklist eigene = Tasklist.als("sachbearbeitung-musterstadt");
        Tasklist fremde = Tasklist.als("sachbearbeitung-beispielkreis");
        String nummer = fall.nummer();
        List<String> suchen = List.of(
                "/task?processInstanceBusinessKey=" + nummer,
                "/task?processInstanceBusinessKeyLike=%25" + nummer + "%25",
                "/task?taskId=" + task.getId(),
                "/history/task?processInstanceBusinessKey=" + nummer,
                "/history/activity-instance?processInstanceId=" + task.getProcessInstanceId(),
                "/history/process-instance?processInstanceBusinessKey=" + nummer);
        for (String suche : suchen) {
            assertThat(anzahl(eigene.get(suche))).as("control: " + suche).isPositive();
            assertThat(anzahl(fremde.get(suche))).as(suche).isZero();
            assertThat(anzahl(fremde.restGet(suche))).as("REST " + suche).isZero();
        }
        List<String> einzelne = List.of(
                "/task/" + task.getId(),
                "/task/" + task.getId() + "/form",
                "/task/" + task.getId() + "/form-variables",
                "/task/" + task.getId() + "/deployed-form",
                "/history/process-instance/" + task.getProcessInstanceId());
        for (String pfad : einzelne) {
            assertThat(eigene.get(pfad).status()).as("control: " + pfad).isEqualTo(200);
            assertThat(fremde.get(pfad).status()).as(pfad).isGreaterThanOrEqualTo(400);
            assertThat(fremde.restGet(pfad).status()).as("REST " + pfad).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void die_Akte_bleibt_verschlossen() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String aufgabe = "/aufgabe/" + fall.warteAuf("unterlagen-pruefen").getId();
        Tasklist eigene = Tasklist.als("sachbearbeitung-musterstadt");
        Tasklist fremde = Tasklist.als("sachbearbeitung-beispielkreis");

        Tasklist.Antwort akte = eigene.akte(aufgabe);
        assertThat(akte.status()).as("control").isEqualTo(200);
        assertThat(akte.json().path("vorgangsnummer").asText()).isEqualTo(fall.nummer());
        String dokument = akte.json().path("dokumente").get(0).path("id").asText();
        String datei = "/dokument/" + dokument + "?aufgabe=";
        assertThat(eigene.akte(datei + fall.warteAuf("unterlagen-pruefen").getId())
                        .status())
                .as("control")
                .isEqualTo(200);

        assertThat(fremde.akte(aufgabe).status()).isGreaterThanOrEqualTo(400);
        assertThat(fremde.akte(aufgabe).inhalt()).doesNotContain(fall.vorgang().nachname());
        assertThat(fremde.akte(datei + fall.warteAuf("unterlagen-pruefen").getId())
                        .status())
                .isGreaterThanOrEqualTo(400);
        // nor through a task of her own
        String eigeneAufgabe =
                Fall.ausAntrag("zweite-behoerde").warteAuf("unterlagen-pruefen").getId();
        assertThat(fremde.akte("/aufgabe/" + eigeneAufgabe).status())
                .as("control")
                .isEqualTo(200);
        assertThat(fremde.akte(datei + eigeneAufgabe).status()).isGreaterThanOrEqualTo(400);
        assertThat(fremde.aktePost(aufgabe + "/beendigung", "{\"begruendung\":\"Anruf der Person\"}")
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(fall.tasks()).extracting("name").containsExactly("Unterlagen prüfen");
    }

    @Test
    void eine_fremde_Aufgabe_wird_weder_uebernommen_noch_erledigt() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall");
        Task task = fall.warteAuf("unterlagen-pruefen");
        Tasklist fremde = Tasklist.als("sachbearbeitung-beispielkreis");

        for (String weg : List.of("claim", "complete", "submit-form")) {
            assertThat(fremde.post(
                                    "/task/" + task.getId() + "/" + weg,
                                    "{\"userId\":\"sachbearbeitung-beispielkreis\"}")
                            .status())
                    .as(weg)
                    .isGreaterThanOrEqualTo(400);
        }
        assertThat(fall.warteAuf("unterlagen-pruefen").getAssignee()).isNull();
    }

    private static int anzahl(Tasklist.Antwort antwort) {
        if (antwort.status() != 200) {
            return 0;
        }
        JsonNode json = antwort.json();
        return json.isArray() ? json.size() : json.path("count").asInt();
    }
}
