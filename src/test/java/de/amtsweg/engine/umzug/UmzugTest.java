package de.amtsweg.engine.umzug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Person;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.FachlicherFehler;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Running cases come to another version of their model and lose nothing; a rehearsal changes nothing. */
class UmzugTest extends AmtswegTest {

    private static final String STADT = "abh-musterstadt";
    private static final String KREIS = "abh-beispielkreis";
    private static final List<String> BEIDE = List.of(STADT, KREIS);
    private static final Person VERANTWORTLICHE = new Person("prozessverantwortung");

    @Autowired
    private Modellumzug umzug;

    @Autowired
    private Umzugsverfolgung verfolgung;

    @Autowired
    private PlatformTransactionManager transaktionen;

    private Probemodell modell;

    @BeforeEach
    void spieleErsteFassungEin() {
        modell = new Probemodell(engine, jdbc).fassung(Probemodell.ERSTE);
    }

    @AfterEach
    void raeumeAuf() {
        modell.raeumeAuf();
    }

    @Test
    void alle_ziehen_um_der_neue_Schritt_kommt_fuer_alle() {
        List<ProcessInstance> vorgaenge = IntStream.range(0, 25)
                .mapToObj(i -> modell.vorgang(i % 5 == 0 ? KREIS : STADT))
                .toList();
        modell.fassung(Probemodell.MIT_SCHRITT);

        Umzugsplan plan = umzug.plane(wunsch(), BEIDE);
        assertThat(plan.umziehbar()).isEqualTo(plan.vorgaenge()).isEqualTo(25);
        assertThat(plan.fassungen().get(0).schritte())
                .contains(new Umzugsplan.Schrittweg(
                        "userTask_erfassen", "„Erfassen“", "userTask_erfassen", "„Daten erfassen“", 25));
        assertThat(plan.hinweise()).anyMatch(h -> h.contains("Bausteine"));

        Umzugsstand stand = ziehe(wunsch(), BEIDE);

        assertThat(stand).isEqualTo(new Umzugsstand(25, 25, List.of(), true));
        for (ProcessInstance vorgang : vorgaenge) {
            assertThat(definition(vorgang)).isEqualTo(modell.definition(2).getId());
            assertThat(verlauf(vorgang))
                    .containsExactly("Das Modell „Umzugsprobe“ wurde von Fassung 1 auf Fassung 2 umgestellt/"
                            + VERANTWORTLICHE.id());
            erledige(vorgang);
            assertThat(task(vorgang).getName()).isEqualTo("Gegenlesen");
        }
    }

    @Test
    void nichts_geht_verloren() {
        ProcessInstance vorgang = modell.vorgang(STADT);
        Task vorher = task(vorgang);
        engine.getTaskService().setAssignee(vorher.getId(), "sachbearbeitung-musterstadt");
        engine.getTaskService().setVariableLocal(vorher.getId(), "vermerk", "halb fertig");
        engine.getTaskService().createComment(vorher.getId(), vorgang.getId(), "Notiz");
        Date frist = frist(vorgang);
        modell.fassung(Probemodell.MIT_SCHRITT, Probemodell.FORMULAR_MIT_FELD, null);

        ziehe(wunsch(), BEIDE);

        Task nachher = task(vorgang);
        assertThat(nachher.getId()).isEqualTo(vorher.getId());
        assertThat(nachher.getAssignee()).isEqualTo("sachbearbeitung-musterstadt");
        assertThat(nachher.getDueDate()).isEqualTo(vorher.getDueDate());
        assertThat(nachher.getTenantId()).isEqualTo(STADT);
        assertThat(engine.getTaskService().getIdentityLinksForTask(nachher.getId()))
                .extracting("groupId")
                .contains("sachbearbeitung");
        assertThat(engine.getTaskService().getTaskComments(nachher.getId())).hasSize(1);
        assertThat(engine.getTaskService().getVariablesLocal(nachher.getId()))
                .as("what was entered stays, the new field is there, empty")
                .containsEntry("vermerk", "halb fertig")
                .containsEntry("zusatz", null)
                .containsEntry("vorgangsnummer", vorgang.getBusinessKey());
        assertThat(frist(vorgang)).isEqualTo(frist);

        Tasklist.Antwort antwort = Tasklist.als("sachbearbeitung-musterstadt")
                .restPost(
                        "/task/" + nachher.getId() + "/submit-form",
                        "{\"variables\":{\"vermerk\":{\"value\":\"fertig\"},\"zusatz\":{\"value\":\"mehr\"}}}");
        assertThat(antwort.status()).as(antwort.toString()).isEqualTo(204);
        assertThat(verlauf(vorgang)).anyMatch(s -> s.startsWith("umzugsprobe – vermerk: fertig; zusatz: mehr"));
        assertThat(engine.getRuntimeService().getVariables(vorgang.getId()))
                .as("no field became a variable of the case")
                .doesNotContainKeys("vermerk", "zusatz");
        assertThat(task(vorgang).getName()).isEqualTo("Gegenlesen");
    }

    @Test
    void eine_Nachricht_findet_den_Vorgang_auch_danach() {
        ProcessInstance gleich = modell.vorgang(STADT);
        modell.fassung(Probemodell.MIT_SCHRITT);
        ziehe(wunsch(), BEIDE);
        antworte("UmzugsprobeAntwort", gleich);
        Warten.bis("Prüfen", () -> "Prüfen".equals(task(gleich).getName()));

        ProcessInstance anders = modell.vorgang(STADT);
        modell.fassung(Probemodell.MIT_SCHRITT.replace("UmzugsprobeAntwort", "UmzugsprobeAndere"));
        ziehe(wunsch(), BEIDE);
        antworte("UmzugsprobeAndere", anders);
        Warten.bis("Prüfen", () -> "Prüfen".equals(task(anders).getName()));
    }

    @Test
    void ein_wartender_Schritt_der_Anwendung_laeuft_danach_weiter() {
        ProcessInstance vorgang = modell.vorgang(STADT);
        engine.getManagementService().suspendJobDefinitionByProcessDefinitionId(vorgang.getProcessDefinitionId());
        erledige(vorgang);
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(vorgang.getId())
                .singleResult();
        modell.fassung(Probemodell.MIT_SCHRITT);

        assertThat(ziehe(wunsch(), BEIDE).umgezogen()).isEqualTo(1);

        engine.getManagementService().activateJobById(job.getId());
        Warten.bis("Prüfen", () -> tasks(vorgang).stream()
                .anyMatch(t -> t.getName().equals("Prüfen")));
    }

    @Test
    void wer_im_entfallenen_Schritt_steht_bleibt_bis_ein_Nachfolger_genannt_ist() {
        ProcessInstance vorgang = modell.vorgang(STADT);
        modell.fassung(Probemodell.OHNE_SCHRITT);

        Umzugsplan plan = umzug.plane(wunsch(), BEIDE);

        assertThat(plan.umziehbar()).isZero();
        assertThat(plan.fassungen().get(0).bleiben()).singleElement().satisfies(b -> {
            assertThat(b.vorgangsnummer()).isEqualTo(vorgang.getBusinessKey());
            assertThat(b.gruende())
                    .containsExactly("Er steht im Schritt „Erfassen“, den es in Fassung 2 nicht gibt; welcher an seine"
                            + " Stelle tritt, sagt --nachfolger userTask_erfassen=….");
        });

        Umzugswunsch mitNachfolger = wunsch(Map.of("userTask_erfassen", "userTask_aufnehmen"));
        assertThat(umzug.plane(mitNachfolger, BEIDE).umziehbar()).isEqualTo(1);
        assertThat(ziehe(mitNachfolger, BEIDE).umgezogen()).isEqualTo(1);
        assertThat(task(vorgang).getTaskDefinitionKey()).isEqualTo("userTask_aufnehmen");
        assertThat(engine.getTaskService().getVariablesLocal(task(vorgang).getId()))
                .as("the other form's field")
                .containsEntry("befund", null);
        erledige(vorgang);
        Warten.bis("Prüfen", () -> tasks(vorgang).stream()
                .anyMatch(t -> t.getName().equals("Prüfen")));
    }

    @Test
    void ein_unpassender_Nachfolger_wird_auf_Deutsch_abgelehnt() {
        modell.vorgang(STADT);
        modell.fassung(Probemodell.OHNE_SCHRITT);

        Umzugsplan plan = umzug.plane(wunsch(Map.of("userTask_erfassen", "endEvent_fertig")), BEIDE);

        assertThat(plan.umziehbar()).isZero();
        assertThat(plan.fassungen().get(0).fehler())
                .anyMatch(f -> f.startsWith("Aus „Erfassen“ kann nicht „Fertig“ werden: ") && !f.contains("ctivit"));
        assertThatThrownBy(() -> umzug.plane(wunsch(Map.of("gibtEsNicht", "auchNicht")), BEIDE))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessage("Den Schritt „gibtEsNicht“ gibt es in Fassung 1 nicht."
                        + " Den Schritt „auchNicht“ gibt es in Fassung 2 nicht.");
    }

    @Test
    void niemand_verliert_unterwegs_seine_vier_Augen() {
        String geschuetzt = Probemodell.ERSTE.replaceFirst(
                "(<bpmn:userTask id=\"userTask_erfassen\"[^>]*)/>",
                "$1><bpmn:extensionElements><camunda:properties><camunda:property name=\"vierAugen\""
                        + " value=\"erstperson\"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>");
        modell.fassung(geschuetzt);
        modell.vorgang(STADT);
        modell.fassung(Probemodell.ERSTE);

        assertThat(umzug.plane(wunsch(), BEIDE).fassungen().get(0).bleiben())
                .singleElement()
                .satisfies(b -> assertThat(b.gruende())
                        .containsExactly("Er steht im Schritt „Erfassen“, dessen Vier-Augen-Schutz in Fassung 3 ein"
                                + " anderer ist."));
        assertThat(umzug.plane(wunsch(Map.of("userTask_erfassen", "userTask_pruefen")), BEIDE)
                        .fassungen()
                        .get(0)
                        .fehler())
                .containsExactly(
                        "Aus „Erfassen“ kann nicht „Prüfen“ werden: der Vier-Augen-Schutz ist dort ein" + " anderer.");
    }

    @Test
    void eine_Probe_schreibt_nichts() {
        ProcessInstance vorgang = modell.vorgang(STADT);
        modell.fassung(Probemodell.MIT_SCHRITT);
        String vorher = alles(vorgang);

        assertThat(umzug.plane(wunsch(), BEIDE).umziehbar()).isEqualTo(1);
        VERANTWORTLICHE.macht(() -> umzug.plane(wunsch(), BEIDE));

        assertThat(alles(vorgang)).isEqualTo(vorher);
        jdbc.sql("update act_ru_task set name_ = name_ where proc_inst_id_ = ?")
                .param(vorgang.getId())
                .update();
        assertThat(alles(vorgang)).as("control: a write would be noticed").isNotEqualTo(vorher);
        String danach = alles(vorgang);
        ziehe(wunsch(), BEIDE);
        assertThat(alles(vorgang)).as("control: a move is noticed").isNotEqualTo(danach);
    }

    @Test
    void die_Datenbank_selbst_lehnt_es_ab_in_einer_Probe_zu_schreiben() {
        TransactionTemplate nurLesend = new TransactionTemplate(transaktionen);
        nurLesend.setReadOnly(true);
        assertThatThrownBy(() -> nurLesend.execute(
                        t -> jdbc.sql("delete from verlauf where false").update()))
                .hasMessageContaining("read-only");
    }

    @Test
    void jede_Behoerde_zieht_nur_ihre_Vorgaenge_um() {
        ProcessInstance eigener = modell.vorgang(STADT);
        ProcessInstance fremder = modell.vorgang(KREIS);
        modell.fassung(Probemodell.MIT_SCHRITT);

        assertThat(ziehe(wunsch(), List.of(STADT))).isEqualTo(new Umzugsstand(1, 1, List.of(), true));

        assertThat(definition(eigener)).isEqualTo(modell.definition(2).getId());
        assertThat(definition(fremder)).isEqualTo(modell.definition(1).getId());
        assertThatThrownBy(() -> umzug.plane(
                        new Umzugswunsch(modell.schluessel(), null, false, null, KREIS, null), List.of(STADT)))
                .isInstanceOf(ModellUnbekannt.class);
    }

    @Test
    void von_allen_Fassungen_und_nie_an_der_Probe_vorbei() {
        ProcessInstance alt = modell.vorgang(STADT);
        modell.fassung(Probemodell.MIT_SCHRITT);
        ProcessInstance mittel = modell.vorgang(STADT);
        modell.fassung(Probemodell.MIT_SCHRITT.replace("P5D", "P7D"));

        assertThat(umzug.plane(wunsch(), BEIDE).hinweise())
                .contains("Auf Fassung 1 laufen weitere Vorgänge (1); mit --von alle ziehen auch sie um.");
        Umzugswunsch alle = new Umzugswunsch(modell.schluessel(), null, true, null, null, null);
        assertThat(umzug.plane(alle, BEIDE).umziehbar()).isEqualTo(2);
        ziehe(alle, BEIDE);
        assertThat(List.of(definition(alt), definition(mittel)))
                .containsOnly(modell.definition(3).getId());

        var zurueck = engine.getRuntimeService()
                .createMigrationPlan(
                        modell.definition(3).getId(), modell.definition(2).getId())
                .mapEqualActivities()
                .build();
        assertThatThrownBy(() -> engine.getRuntimeService()
                        .newMigration(zurueck)
                        .processInstanceIds(alt.getId())
                        .execute())
                .hasMessageContaining("nur als Stapel");
    }

    @Test
    void was_waehrend_des_Umzugs_scheitert_wird_genannt() {
        ProcessInstance laeuft = modell.vorgang(STADT);
        ProcessInstance beendet = modell.vorgang(STADT);
        modell.fassung(Probemodell.MIT_SCHRITT);
        var plan = engine.getRuntimeService()
                .createMigrationPlan(
                        modell.definition(1).getId(), modell.definition(2).getId())
                .mapEqualActivities()
                .build();
        engine.getRuntimeService().deleteProcessInstance(beendet.getId(), "zurückgenommen");
        engine.getIdentityService().setAuthentication(VERANTWORTLICHE.id(), List.of("camunda-admin"));
        String auftrag = engine.getRuntimeService()
                .newMigration(plan)
                .processInstanceIds(laeuft.getId(), beendet.getId())
                .executeAsync()
                .getId();
        engine.getIdentityService().clearAuthentication();

        Warten.bis(
                "Umzug",
                () -> VERANTWORTLICHE.tut(() -> verfolgung.stand(auftrag).fertig()));

        Umzugsstand stand = VERANTWORTLICHE.tut(() -> verfolgung.schliesseAb(auftrag));
        assertThat(stand.umgezogen()).isEqualTo(1);
        assertThat(stand.gescheitert()).singleElement().satisfies(g -> assertThat(g.gruende())
                .containsExactly("Der Vorgang ist inzwischen zu Ende."));
        assertThat(verlauf(laeuft)).hasSize(1);
        assertThatThrownBy(() -> new Person("technik").tut(() -> verfolgung.stand(auftrag)))
                .isInstanceOf(ModellUnbekannt.class);
    }

    private Umzugswunsch wunsch() {
        return wunsch(Map.of());
    }

    private Umzugswunsch wunsch(Map<String, String> nachfolger) {
        return new Umzugswunsch(modell.schluessel(), null, false, null, null, nachfolger);
    }

    /** As a person does it; returns what came out of the last part. */
    private Umzugsstand ziehe(Umzugswunsch wunsch, List<String> behoerden) {
        Umzugsauftrag auftrag = VERANTWORTLICHE.tut(() -> umzug.ziehe(wunsch, behoerden));
        Umzugsstand stand = null;
        for (String teil : auftrag.auftraege()) {
            Warten.bis(
                    "Umzug",
                    () -> VERANTWORTLICHE.tut(() -> verfolgung.stand(teil).fertig()));
            stand = VERANTWORTLICHE.tut(() -> verfolgung.schliesseAb(teil));
            assertThat(stand.gescheitert()).isEmpty();
        }
        return stand;
    }

    private void antworte(String nachricht, ProcessInstance vorgang) {
        String wartet = engine.getRuntimeService()
                .createExecutionQuery()
                .messageEventSubscriptionName(nachricht)
                .processInstanceBusinessKey(vorgang.getBusinessKey())
                .singleResult()
                .getId();
        engine.getRuntimeService().messageEventReceived(nachricht, wartet);
    }

    private void erledige(ProcessInstance vorgang) {
        Task task = task(vorgang);
        new Person("sachbearbeitung" + task.getTenantId().replaceFirst("^abh", ""))
                .macht(() -> engine.getTaskService().complete(task.getId()));
    }

    private Task task(ProcessInstance vorgang) {
        return Warten.auf("Aufgabe", () -> tasks(vorgang).stream().findFirst(), () -> "");
    }

    private List<Task> tasks(ProcessInstance vorgang) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(vorgang.getId())
                .list();
    }

    private Date frist(ProcessInstance vorgang) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(vorgang.getId())
                .timers()
                .singleResult()
                .getDuedate();
    }

    private String definition(ProcessInstance vorgang) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(vorgang.getId())
                .singleResult()
                .getProcessDefinitionId();
    }

    private List<String> verlauf(ProcessInstance vorgang) {
        return jdbc.sql(
                        "select schritt || '/' || coalesce(person, '') from verlauf where vorgangsnummer = ? order by id")
                .param(vorgang.getBusinessKey())
                .query(String.class)
                .list();
    }

    /** Every row the engine keeps of the case, with the transaction that wrote it, its course, and all batches. */
    private String alles(ProcessInstance vorgang) {
        StringBuilder bild = new StringBuilder();
        List<String> tabellen = jdbc.sql("select table_name || ' t where ' || column_name from"
                        + " information_schema.columns where column_name in ('proc_inst_id_', 'process_instance_id_')"
                        + " and table_name like 'act\\_%' order by 1")
                .query(String.class)
                .list();
        assertThat(tabellen)
                .contains("act_ru_execution t where proc_inst_id_", "act_ru_job t where process_instance_id_");
        for (String tabelle : tabellen) {
            bild.append(tabelle)
                    .append(jdbc.sql("select md5(string_agg(t.xmin::text || t::text, '|' order by t::text)) from "
                                    + tabelle + " = ?")
                            .param(vorgang.getId())
                            .query(String.class)
                            .optional()
                            .orElse("-"));
        }
        return bild.append(verlauf(vorgang))
                .append(jdbc.sql("select count(*) from act_hi_batch")
                        .query(Long.class)
                        .single())
                .append(jdbc.sql("select count(*) from act_hi_op_log where category_ is not null and proc_def_key_ = ?")
                        .param(modell.schluessel())
                        .query(Long.class)
                        .single())
                .toString();
    }
}
