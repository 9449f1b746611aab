package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.amtsweg.test.Ablehnung;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Person;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody signs what she proposed herself, and nothing is carried out that nobody else signed, whichever way it is tried.
 * The proposal is made by a person who may do both, as in a small authority.
 */
class VieraugenTest extends AmtswegTest {

    private static final String VERTRETUNG = "vertretung-musterstadt";
    private static final Person VORSCHLAGENDE = new Person(VERTRETUNG);
    private static final Person ZEICHNENDE = new Person("zeichnung-musterstadt");
    private static final Map<String, Object> ALLES_JA = Stream.of(
                    "punktErgebnis",
                    "punktRechtsgrundlage",
                    "punktGeltungsdauer",
                    "punktNebenbestimmungen",
                    "punktGebuehr")
            .collect(Collectors.toMap(p -> p, p -> (Object) "JA"));
    private static final String ALLES_JA_JSON = ALLES_JA.keySet().stream()
            .map(p -> "\"" + p + "\":{\"value\":\"JA\",\"type\":\"String\"}")
            .collect(Collectors.joining(",", "{\"variables\":{", "}}"));

    private Fall fall;
    private Task zeichnung;

    @BeforeEach
    void schlageVor() {
        fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("entscheidung-vorschlagen")
                .als(VERTRETUNG)
                .erledigt("entscheidung-vorschlagen");
        zeichnung = fall.warteAuf("entscheidung-zeichnen");
    }

    /** Whatever was tried: the task is still there, nothing is signed, and somebody else can sign. */
    @AfterEach
    void danach_kann_nur_eine_andere_Person_zeichnen() {
        assertThat(fall.warteAuf("entscheidung-zeichnen").getId()).isEqualTo(zeichnung.getId());
        assertThat(unterschriften()).isZero();
        assertThat(fall.verlauf()).doesNotContain("Entscheidung gezeichnet", "Bescheid erlassen");
        engine.getTaskService().setAssignee(zeichnung.getId(), null);

        fall.als(ZEICHNENDE.id()).erledigt("entscheidung-zeichnen").vermerkt("Bescheid erlassen");
    }

    @Test
    void dieselbe_Person_in_der_Tasklist() {
        Tasklist tasklist = Tasklist.als(VERTRETUNG);
        var uebernommen = tasklist.post("/task/" + zeichnung.getId() + "/claim", "{\"userId\":\"" + VERTRETUNG + "\"}");
        assertThat(uebernommen.status())
                .as("control: she may take the task: " + uebernommen)
                .isEqualTo(204);

        var antwort = tasklist.post("/task/" + zeichnung.getId() + "/submit-form", ALLES_JA_JSON);

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.json().path("message").asText())
                .contains("selbst vorgeschlagen", "andere zeichnungsberechtigte Person");
    }

    @Test
    void dieselbe_Person_ueber_REST() {
        Tasklist rest = Tasklist.als(VERTRETUNG);

        for (String weg : new String[] {"submit-form", "complete"}) {
            var antwort = rest.restPost("/task/" + zeichnung.getId() + "/" + weg, ALLES_JA_JSON);
            assertThat(antwort.status()).as(weg).isEqualTo(400);
            assertThat(antwort.json().path("message").asText()).as(weg).contains("selbst vorgeschlagen");
        }
        assertThat(rest.restPost("/execution/" + zeichnung.getExecutionId() + "/signal", "{}")
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void dieselbe_Person_ueber_die_Java_API() {
        assertThat(satz(() -> engine.getTaskService().complete(zeichnung.getId(), ALLES_JA)))
                .contains("selbst vorgeschlagen");
        assertThat(satz(() -> engine.getFormService().submitTaskForm(zeichnung.getId(), ALLES_JA)))
                .contains("selbst vorgeschlagen");
    }

    /** A technician without any limits: the guard does not depend on permissions. */
    @Test
    void an_der_Zeichnung_fuehrt_kein_Weg_vorbei() {
        String haupt = hauptinstanz();
        assertThat(satzOhneAnmeldung(() -> engine.getRuntimeService().signal(zeichnung.getExecutionId())))
                .contains("nicht gezeichnet", "zeichnungsberechtigte Person");
        assertThat(catchThrowable(() -> engine.getTaskService().handleBpmnError(zeichnung.getId(), "egal")))
                .isNotNull();
        for (String vollzug : new String[] {
            "callActivity_bescheidBekanntgeben",
            "callActivity_karteBestellen",
            "callActivity_entscheidungMelden",
            "serviceTask_eesUnterrichten"
        }) {
            engine.getRuntimeService()
                    .createProcessInstanceModification(haupt)
                    .startBeforeActivity(vollzug)
                    .execute(true, true);
            assertThat(warumGescheitert(haupt, vollzug)).as(vollzug).contains("gesperrt", "Nicht gezeichnet");
            engine.getRuntimeService()
                    .createProcessInstanceModification(haupt)
                    .cancelAllForActivity(vollzug)
                    .execute();
        }
        String[][] bausteine = {
            {"bescheid-bekanntgeben", "serviceTask_bescheidErlassen"},
            {"karte-bestellen", "callActivity_karteAnfordern"}
        };
        for (String[] baustein : bausteine) {
            String instanz = engine.getRuntimeService()
                    .createProcessInstanceByKey(baustein[0])
                    .processDefinitionWithoutTenantId()
                    .businessKey(fall.nummer())
                    .setVariable("vorgangsnummer", fall.nummer())
                    .startBeforeActivity(baustein[1])
                    .execute(true, true)
                    .getId();
            assertThat(warumGescheitert(instanz, baustein[1])).as(baustein[1]).contains("gesperrt");
            engine.getRuntimeService().deleteProcessInstance(instanz, "Versuch");
        }
    }

    /** These acts run as jobs of their own: the attempt is refused when the job begins. */
    private String warumGescheitert(String instanz, String aktivitaet) {
        return Warten.auf(
                        aktivitaet,
                        () -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instanz)
                                .activityId(aktivitaet)
                                .withException()
                                .list()
                                .stream()
                                .findFirst(),
                        () -> "")
                .getExceptionMessage();
    }

    @Test
    void eine_Person_ohne_Zeichnungsbefugnis_zeichnet_nicht() {
        Person sachbearbeitung = new Person("sachbearbeitung-musterstadt");

        assertThat(Ablehnung.satz(catchThrowable(() ->
                        sachbearbeitung.macht(() -> engine.getTaskService().complete(zeichnung.getId(), ALLES_JA)))))
                .isNotBlank();
        // even if somebody assigned her the task
        engine.getTaskService().setAssignee(zeichnung.getId(), sachbearbeitung.id());
        assertThat(Ablehnung.satz(catchThrowable(() ->
                        sachbearbeitung.macht(() -> engine.getTaskService().complete(zeichnung.getId(), ALLES_JA)))))
                .contains("nur Zeichnungsberechtigte");
    }

    private String satz(Runnable tat) {
        return Ablehnung.satz(catchThrowable(() -> VORSCHLAGENDE.macht(tat)));
    }

    private static String satzOhneAnmeldung(Runnable tat) {
        return Ablehnung.satz(catchThrowable(tat::run));
    }

    private String hauptinstanz() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.nummer())
                .processDefinitionKey("aufenthaltstitel-erteilen")
                .singleResult()
                .getId();
    }

    private long unterschriften() {
        return jdbc.sql("select count(*) from zeichnung where vorgangsnummer = ?")
                .param(fall.nummer())
                .query(Long.class)
                .single();
    }
}
