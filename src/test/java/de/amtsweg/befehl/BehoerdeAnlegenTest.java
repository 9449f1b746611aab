package de.amtsweg.befehl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.behoerde.Behoerdenverzeichnis;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Person;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A third authority joins the running application with one command; nothing of it reaches the others. */
class BehoerdeAnlegenTest extends AmtswegTest {

    private static final String ID = "abh-drittstadt";
    private static final String KENNUNG = "100003";

    @Autowired
    private Behoerdenverzeichnis verzeichnis;

    private final StringWriter ausgabe = new StringWriter();

    @Test
    void eine_dritte_Behoerde_kommt_hinzu_und_ein_Fall_geht_durch() {
        assertThat(legeAn("technik")).as(ausgabe.toString()).isZero();
        Path ordner = verzeichnis.pfad().orElseThrow().resolve(ID);
        assertThat(ordner.resolve("folgevorgang.bpmn")).exists();
        personen();
        assertThat(rufe("technik", "pruefe", ID)).as(ausgabe.toString()).isZero();
        assertThat(ausgabe.toString()).contains(ID + ": in Ordnung");

        Fall fall = Fall.ausAntrag(
                Antragsdatei.nach("zweite-behoerde").mit("nachrichtenkopf/leser/behoerdenkennung", KENNUNG));
        fall.bis("folgevorgang-erledigen");

        assertThat(fall.vorgang().behoerde()).isEqualTo(ID);
        Task task = fall.warteAuf("folgevorgang-erledigen");
        assertThat(task.getTenantId()).isEqualTo(ID);
        RepositoryService modelle = engine.getRepositoryService();
        assertThat(modelle.getProcessDefinition(task.getProcessDefinitionId()).getTenantId())
                .isEqualTo(ID);
        andereSehenNichts(fall, task);
        andereStartenNichts();
        andereErsetzenNichts(modelle);

        fall.erledigt("folgevorgang-erledigen", "vermerk", "Keine Pflicht zum Integrationskurs.")
                .bisZumEnde();
        assertThat(fall.verlauf()).contains("folgevorgang-erledigen – vermerk: Keine Pflicht zum Integrationskurs.");
        // the second authority still has its own, the first the shipped one
        assertThat(modelle.createProcessDefinitionQuery()
                        .processDefinitionKey("folgevorgang")
                        .latestVersion()
                        .list())
                .extracting("tenantId")
                .contains(null, "abh-beispielkreis", ID)
                .doesNotContain("abh-musterstadt");
    }

    private void andereSehenNichts(Fall fall, Task task) {
        Tasklist eigene = Tasklist.als("sachbearbeitung-drittstadt");
        Tasklist fremde = Tasklist.als("sachbearbeitung-beispielkreis");
        for (String suche : List.of(
                "/task?processInstanceBusinessKey=" + fall.nummer(),
                "/history/task?processInstanceBusinessKey=" + fall.nummer(),
                "/history/activity-instance?processInstanceId=" + task.getProcessInstanceId())) {
            assertThat(eigene.get(suche).json().size()).as("control: " + suche).isPositive();
            assertThat(fremde.get(suche).json().size()).as(suche).isZero();
            assertThat(fremde.restGet(suche).json().size()).as("REST " + suche).isZero();
        }
        for (String pfad : List.of("", "/form", "/form-variables", "/deployed-form")) {
            assertThat(eigene.get("/task/" + task.getId() + pfad).status())
                    .as("control: " + pfad)
                    .isEqualTo(200);
            assertThat(fremde.get("/task/" + task.getId() + pfad).status())
                    .as(pfad)
                    .isGreaterThanOrEqualTo(400);
        }
        String liste = "/filter/"
                + engine.getFilterService()
                        .createFilterQuery()
                        .filterName("Offene Aufgaben")
                        .singleResult()
                        .getId() + "/list?maxResults=1000";
        assertThat(eigene.get(liste).inhalt()).as("control").contains(task.getId());
        assertThat(fremde.get(liste).inhalt()).doesNotContain(task.getId());
        String definition = "/process-definition?key=folgevorgang&tenantIdIn=" + ID;
        assertThat(Tasklist.als("technik").get(definition).json().size())
                .as("control")
                .isPositive();
        for (String person : List.of("sachbearbeitung-beispielkreis", "administration-beispielkreis")) {
            assertThat(Tasklist.als(person).get(definition).json().size())
                    .as(person)
                    .isZero();
        }
        String modell = "/process-definition/" + task.getProcessDefinitionId() + "/xml";
        assertThat(fremde.get(modell).status()).isGreaterThanOrEqualTo(400);
        assertThat(fremde.restGet(modell).status()).isGreaterThanOrEqualTo(400);
    }

    private void andereStartenNichts() {
        Tasklist fremde = Tasklist.als("sachbearbeitung-beispielkreis");
        for (String weg : List.of("/tenant-id/" + ID + "/start", "/start")) {
            assertThat(fremde.post("/process-definition/key/folgevorgang" + weg, "{}")
                            .status())
                    .as(weg)
                    .isGreaterThanOrEqualTo(400);
            assertThat(fremde.restPost("/process-definition/key/folgevorgang" + weg, "{}")
                            .status())
                    .as("REST " + weg)
                    .isGreaterThanOrEqualTo(400);
        }
        assertThatThrownBy(() -> new Person("sachbearbeitung-beispielkreis").macht(() -> engine.getRuntimeService()
                        .createProcessInstanceByKey("folgevorgang")
                        .processDefinitionTenantId(ID)
                        .execute()))
                .isInstanceOf(ProcessEngineException.class);
    }

    private void andereErsetzenNichts(RepositoryService modelle) {
        long vorher = anzahl(modelle);
        for (String mandant : new String[] {ID, "abh-beispielkreis", null}) {
            assertThatThrownBy(() -> new Person("administration-beispielkreis").macht(() -> modelle.createDeployment()
                            .name("fremd")
                            .tenantId(mandant)
                            .addInputStream(
                                    "folgevorgang.bpmn",
                                    getClass().getResourceAsStream("/processes/behoerden/vorlage/folgevorgang.bpmn"))
                            .deploy()))
                    .as("deployed for " + mandant)
                    .isInstanceOf(AuthorizationException.class);
        }
        assertThat(anzahl(modelle)).isEqualTo(vorher);
    }

    private long anzahl(RepositoryService modelle) {
        return modelle.createProcessDefinitionQuery()
                .processDefinitionKey("folgevorgang")
                .count();
    }

    @Test
    void zweimal_gerufen_verdoppelt_nichts() throws IOException {
        assertThat(legeAn("technik")).isZero();
        String vorher = bestand();
        Path lesemich = verzeichnis.pfad().orElseThrow().resolve(ID).resolve("README.md");
        Files.delete(lesemich);

        assertThat(legeAn("technik")).isZero();
        assertThat(ausgabe.toString()).contains("Datei „" + ID + "/README.md“ geschrieben.");
        assertThat(legeAn("technik")).isZero();

        assertThat(ausgabe.toString()).contains("ist schon vollständig da; nichts geändert.");
        assertThat(lesemich).exists();
        assertThat(bestand()).isEqualTo(vorher);
    }

    private String bestand() {
        return List.of("act_id_tenant", "act_id_group", "act_ru_authorization", "act_ru_filter", "act_re_deployment")
                .stream()
                .map(t -> t + " "
                        + jdbc.sql("select count(*) from " + t
                                        + (t.contains("authorization") ? " where resource_type_ <> 7" : ""))
                                .query(Long.class)
                                .single())
                .toList()
                .toString();
    }

    @Test
    void nur_wer_die_Anwendung_betreibt_nimmt_auf() {
        assertThat(legeAn("administration-musterstadt")).isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("nimmt nur auf, wer die Anwendung betreibt");
        assertThat(legeAn("rechtsexpertise")).isEqualTo(Befehle.BEFUND);
        assertThat(rufe("administration-musterstadt", "pruefe", "abh-beispielkreis"))
                .isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("gehört nicht zu Ihrer Behörde");
        assertThat(rufe("sachbearbeitung-musterstadt", "pruefe")).isEqualTo(Befehle.BEFUND);
        assertThat(rufe("administration-musterstadt", "pruefe", "--json"))
                .as(ausgabe.toString())
                .isZero();
        assertThat(ausgabe.toString()).contains("\"abh-musterstadt\"").doesNotContain("\"abh-beispielkreis\"");
        assertThat(Befehle.ausfuehren(
                        new PrintWriter(ausgabe, true), new PrintWriter(ausgabe, true), "behoerde", "pruefe"))
                .as("nobody named")
                .isEqualTo(2);
        assertThat(ausgabe.toString()).contains("Es fehlt: --benutzer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | ../abh-drittstadt | ist kein Name einer Behörde",
                "id | abh-Dritt | ist kein Name einer Behörde",
                "--kennung | 12345 | „12345“ ist keine Behördenkennung",
                "--kennung | 100001 | 100001 hat schon die Behörde „abh-musterstadt“",
                "--land | Atlantis | Ein Land „Atlantis“ gibt es nicht",
                "--email | niemand | ist keine E-Mail-Adresse",
                "--rechtsbehelf | BESCHWERDE | ist kein Rechtsbehelf",
                "--azr-kennwort-variable | Geheim-123 | kein Name einer Umgebungsvariablen",
                "--name | '' | Es fehlt die Angabe „name“",
            })
    void was_nicht_stimmt_wird_gesagt_und_nichts_getan(String feld, String wert, String satz) {
        List<String> vorher = verzeichnis.ordner();
        List<String> befehl = anlegen("abh-nirgends");
        befehl.set(2, feld.equals("id") ? wert : befehl.get(2));
        if (befehl.contains(feld)) {
            befehl.set(befehl.indexOf(feld) + 1, wert);
        } else if (!feld.equals("id")) {
            befehl.addAll(List.of(feld, wert));
        }

        assertThat(rufe("technik", befehl)).as(ausgabe.toString()).isEqualTo(Befehle.BEFUND);

        assertThat(ausgabe.toString()).contains(satz).doesNotContain("Geheim-123");
        assertThat(verzeichnis.ordner()).isEqualTo(vorher);
    }

    /** As on another node, or put there by hand: nobody calls anything. */
    @Test
    void ein_Ordner_der_erscheint_tritt_von_selbst_bei_und_sein_Skript_bleibt_draussen() throws IOException {
        Path ordner = Files.createDirectories(verzeichnis.pfad().orElseThrow().resolve(".abh-viertstadt"));
        Files.writeString(
                ordner.resolve("behoerde.yaml"),
                Files.readString(Path.of("processes/behoerden/abh-musterstadt/behoerde.yaml"))
                        .replace("100001", "100004"));
        Files.writeString(
                ordner.resolve("folgevorgang.bpmn"),
                Files.readString(Path.of("processes/behoerden/vorlage/folgevorgang.bpmn"))
                        .replace("${folgevorgang == 'integrationskurs'}", "${execution.getProcessEngine() != null}"));
        Files.move(ordner, ordner.resolveSibling("abh-viertstadt"));

        Warten.bis(
                "Mandant",
                () -> engine.getIdentityService()
                                .createTenantQuery()
                                .tenantId("abh-viertstadt")
                                .count()
                        == 1);

        assertThat(Fall.ausAntrag(Antragsdatei.nach("zweite-behoerde")
                                .mit("nachrichtenkopf/leser/behoerdenkennung", "100004"))
                        .vorgang()
                        .behoerde())
                .isEqualTo("abh-viertstadt");
        assertThat(rufe("technik", "pruefe", "abh-viertstadt")).isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString())
                .contains(
                        "Die Prozesse sind nicht eingespielt", "Der Ausdruck „${execution.getProcessEngine() != null}“")
                .contains("In der Gruppe „sachbearbeitung“ ist noch niemand dieser Behörde");
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .tenantIdIn("abh-viertstadt")
                        .count())
                .isZero();
    }

    /** As an administrator would in Camunda Admin. */
    private void personen() {
        IdentityService identitaet = engine.getIdentityService();
        for (String gruppe : List.of("sachbearbeitung", "zeichnung", "behoerdenadministration")) {
            String person = gruppe + "-drittstadt";
            if (identitaet.createUserQuery().userId(person).count() == 0) {
                User neue = identitaet.newUser(person);
                neue.setFirstName("Dora");
                neue.setLastName(gruppe);
                neue.setPassword("demo");
                identitaet.saveUser(neue);
                identitaet.createMembership(person, gruppe);
                identitaet.createTenantUserMembership(ID, person);
            }
        }
    }

    private int legeAn(String person) {
        return rufe(person, anlegen(ID));
    }

    private static List<String> anlegen(String id) {
        String kennung = id.equals(ID) ? KENNUNG : "100009";
        return new ArrayList<>(List.of(
                "behoerde",
                "anlegen",
                id,
                "--kennung",
                kennung,
                "--name",
                "Stadt Drittstadt – Ausländerbehörde",
                "--strasse",
                "Marktplatz 3",
                "--plz-ort",
                "33333 Drittstadt",
                "--ort",
                "Drittstadt",
                "--telefon",
                "03333 33-0",
                "--email",
                "abh@drittstadt.example",
                "--land",
                "Hessen",
                "--rechtsbehelf",
                "KLAGE",
                "--rechtsbehelfsstelle",
                "Verwaltungsgericht Drittstadt, Gerichtsweg 3, 33333 Drittstadt",
                "--anhoerungsnorm",
                "§ 28 Absatz 1 HVwVfG"));
    }

    private int rufe(String person, String befehl, String... angaben) {
        List<String> alle = new ArrayList<>(List.of("behoerde", befehl));
        alle.addAll(List.of(angaben));
        return rufe(person, alle);
    }

    private int rufe(String person, List<String> befehl) {
        List<String> alle = new ArrayList<>(befehl);
        alle.addAll(List.of("--adresse", adresse(), "--benutzer", person, "--kennwort=demo"));
        return Befehle.ausfuehren(
                new PrintWriter(ausgabe, true), new PrintWriter(ausgabe, true), alle.toArray(String[]::new));
    }
}
