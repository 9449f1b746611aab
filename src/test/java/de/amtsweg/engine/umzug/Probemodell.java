package de.amtsweg.engine.umzug;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small model of a test's own, in versions, and cases that run on it. All of it can be taken away again. */
public final class Probemodell {

    /** The first version: record, with a deadline and an answer that may come, then check. */
    public static final String ERSTE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="de.amtsweg">
              <bpmn:process id="SCHLUESSEL" name="Umzugsprobe" isExecutable="true" camunda:historyTimeToLive="1">
                <bpmn:startEvent id="startEvent_probe" name="Beginn"/>
                <bpmn:userTask id="userTask_erfassen" name="Erfassen" camunda:formRef="umzugsprobe"
                    camunda:formRefBinding="deployment" camunda:candidateGroups="sachbearbeitung"
                    camunda:dueDate="${faelligkeit.nach('P3D')}"/>
                <bpmn:boundaryEvent id="boundaryEvent_frist" name="Frist vorbei" attachedToRef="userTask_erfassen"
                    cancelActivity="false">
                  <bpmn:timerEventDefinition><bpmn:timeDuration
                      xsi:type="bpmn:tFormalExpression">P30D</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:boundaryEvent id="boundaryEvent_antwort" name="Antwort da" attachedToRef="userTask_erfassen">
                  <bpmn:messageEventDefinition messageRef="message_antwort"/>
                </bpmn:boundaryEvent>
                <bpmn:userTask id="userTask_pruefen" name="Prüfen" camunda:asyncBefore="true"
                    camunda:formRef="umzugsprobe" camunda:formRefBinding="deployment"
                    camunda:candidateGroups="sachbearbeitung"/>
                <bpmn:endEvent id="endEvent_fertig" name="Fertig"/>
                <bpmn:endEvent id="endEvent_gemahnt" name="Gemahnt"/>
                <bpmn:sequenceFlow id="flow_a" sourceRef="startEvent_probe" targetRef="userTask_erfassen"/>
                <bpmn:sequenceFlow id="flow_b" sourceRef="userTask_erfassen" targetRef="userTask_pruefen"/>
                <bpmn:sequenceFlow id="flow_c" sourceRef="boundaryEvent_antwort" targetRef="userTask_pruefen"/>
                <bpmn:sequenceFlow id="flow_d" sourceRef="userTask_pruefen" targetRef="endEvent_fertig"/>
                <bpmn:sequenceFlow id="flow_e" sourceRef="boundaryEvent_frist" targetRef="endEvent_gemahnt"/>
              </bpmn:process>
              <bpmn:message id="message_antwort" name="UmzugsprobeAntwort"/>
            </bpmn:definitions>
            """;

    private static final String GEGENLESEN =
            """
            <bpmn:userTask id="userTask_gegenlesen" name="Gegenlesen" camunda:formRef="umzugsprobe"
                camunda:formRefBinding="deployment" camunda:candidateGroups="sachbearbeitung"/>
            <bpmn:sequenceFlow id="flow_f" sourceRef="userTask_gegenlesen" targetRef="userTask_pruefen"/>
            <bpmn:endEvent id="endEvent_fertig" """;

    /** One step more, another name, another deadline, another group. */
    public static final String MIT_SCHRITT = ERSTE.replace("<bpmn:endEvent id=\"endEvent_fertig\"", GEGENLESEN)
            .replace(
                    "sourceRef=\"userTask_erfassen\" targetRef=\"userTask_pruefen\"",
                    "sourceRef=\"userTask_erfassen\" targetRef=\"userTask_gegenlesen\"")
            .replace("name=\"Erfassen\"", "name=\"Daten erfassen\"")
            .replace("P30D", "P5D")
            .replace(
                    "candidateGroups=\"sachbearbeitung\"/>\n    <bpmn:userTask id=\"userTask_gegenlesen",
                    "candidateGroups=\"zeichnung\"/>\n    <bpmn:userTask id=\"userTask_gegenlesen");

    /** The first step is gone, another one with another form does its work. */
    public static final String OHNE_SCHRITT = ERSTE.replace("userTask_erfassen", "userTask_aufnehmen")
            .replace("name=\"Erfassen\"", "name=\"Aufnehmen\"")
            .replaceFirst("formRef=\"umzugsprobe\"", "formRef=\"umzugsprobe-zwei\"");

    private static final String FORMULAR =
            "{\"components\":[{\"type\":\"textarea\",\"key\":\"vermerk\",\"id\":\"F1\"}WEITERES],"
                    + "\"type\":\"default\",\"id\":\"umzugsprobe\",\"schemaVersion\":16}";
    public static final String FORMULAR_MIT_FELD =
            FORMULAR.replace("WEITERES", ",{\"type\":\"textfield\",\"key\":\"zusatz\",\"id\":\"F2\"}");

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final String schluessel = "umzugsprobe-" + UUID.randomUUID();
    private final List<String> einspielungen = new ArrayList<>();
    private final List<String> nummern = new ArrayList<>();

    public Probemodell(ProcessEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    public String schluessel() {
        return schluessel;
    }

    public Probemodell fassung(String bpmn) {
        return fassung(bpmn, FORMULAR.replace("WEITERES", ""), null);
    }

    public Probemodell fassung(String bpmn, String formular, String behoerde) {
        Deployment d = engine.getRepositoryService()
                .createDeployment()
                .name(schluessel)
                .tenantId(behoerde)
                .addString("processes/" + schluessel + ".bpmn", bpmn.replace("SCHLUESSEL", schluessel))
                .addString("forms/umzugsprobe.form", formular)
                .addString(
                        "forms/umzugsprobe-zwei.form",
                        FORMULAR.replace("WEITERES", "")
                                .replace("umzugsprobe", "umzugsprobe-zwei")
                                .replace("vermerk", "befund"))
                .deploy();
        einspielungen.add(d.getId());
        return this;
    }

    public ProcessDefinition definition(int nummer) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(schluessel)
                .processDefinitionVersion(nummer)
                .singleResult();
    }

    /** A new case of the authority, on the newest version. */
    public ProcessInstance vorgang(String behoerde) {
        String nummer = "UZ-" + UUID.randomUUID();
        jdbc.sql(
                        "insert into vorgang (vorgangsnummer, behoerde, antragsidentifikation, statuscode, kanal, antragsgrund,"
                                + " aufenthaltsgrund, antragsdatum, eingang, zustand, zustand_seit, nachname, vornamen,"
                                + " geburtsdatum, geboren_spaetestens, rueckkanal) values (?, ?, ?, ?, 'PROBE', ?, ?, date"
                                + " '2026-11-20', now(), 'IN_BEARBEITUNG', now(), 'Probe', 'Petra', date '1990-01-01', date"
                                + " '1990-01-01', false)")
                .params(nummer, behoerde, nummer, nummer, "01", "01")
                .update();
        nummern.add(nummer);
        return engine.getRuntimeService()
                .createProcessInstanceByKey(schluessel)
                .processDefinitionWithoutTenantId()
                .businessKey(nummer)
                .setVariable("vorgangsnummer", nummer)
                .execute();
    }

    public void raeumeAuf() {
        einspielungen.forEach(d -> engine.getRepositoryService().deleteDeployment(d, true, true, true));
        nummern.forEach(n -> {
            jdbc.sql("delete from verlauf where vorgangsnummer = ?").param(n).update();
            jdbc.sql("delete from vorgang where vorgangsnummer = ?").param(n).update();
        });
    }
}
