package de.amtsweg.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The main process with one step more, as a process owner might add it: behind "Sachverhalt feststellen" somebody looks
 * once more.
 */
public final class Hauptmodell {

    public static final String NEUES_FORMULAR = "sachverhalt-gegenlesen";

    private static final Path DATEI = Path.of("processes/aufenthaltstitel/aufenthaltstitel-erteilen.bpmn");
    private static final String WEG = "id=\"flow_sachverhaltFeststellen_pruefumfangBestimmen\""
            + " sourceRef=\"userTask_sachverhaltFeststellen\" targetRef=\"businessRuleTask_pruefumfangBestimmen\"/>";

    private Hauptmodell() {}

    public static void mitNeuemSchritt(ProcessEngine engine) {
        spieleEin(engine, mitSchritt(lies(DATEI)));
    }

    /** As it was, once more as the newest version: nothing of what ran meanwhile is lost, and new cases begin on it. */
    public static void wieVorher(ProcessEngine engine) {
        spieleEin(engine, lies(DATEI));
    }

    private static void spieleEin(ProcessEngine engine, String bpmn) {
        DeploymentBuilder neu = engine.getRepositoryService()
                .createDeployment()
                .name("mehr-schritte")
                .addString(DATEI.toString().replace('\\', '/'), bpmn)
                .addString(
                        "forms/aufenthaltstitel/" + NEUES_FORMULAR + ".form",
                        "{\"components\":[{\"type\":\"textarea\",\"key\":\"vermerk\",\"id\":\"F1\"}],\"type\":\"default\","
                                + "\"id\":\"" + NEUES_FORMULAR + "\",\"schemaVersion\":16}");
        // as the application deploys: a task may use any form, those of the building blocks too
        try (Stream<Path> formulare = Files.walk(Path.of("forms"))) {
            formulare
                    .filter(f -> f.toString().endsWith(".form"))
                    .forEach(f -> neu.addString(f.toString().replace('\\', '/'), lies(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        neu.deploy();
    }

    private static String mitSchritt(String modell) {
        assertThat(modell).contains(WEG);
        return modell.replace(
                WEG,
                "id=\"flow_sachverhaltFeststellen_pruefumfangBestimmen\" sourceRef=\"userTask_sachverhaltFeststellen\""
                        + " targetRef=\"userTask_sachverhaltGegenlesen\"/>\n<bpmn:userTask"
                        + " id=\"userTask_sachverhaltGegenlesen\" name=\"Sachverhalt gegenlesen\" camunda:formRef=\""
                        + NEUES_FORMULAR
                        + "\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"sachbearbeitung\"/>\n"
                        + "<bpmn:sequenceFlow id=\"flow_gegenlesen_pruefumfangBestimmen\""
                        + " sourceRef=\"userTask_sachverhaltGegenlesen\""
                        + " targetRef=\"businessRuleTask_pruefumfangBestimmen\"/>");
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
