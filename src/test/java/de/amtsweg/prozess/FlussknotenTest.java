package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every step of every model has been taken by a real case of this test run. It is the last test: what it looks at is the
 * engine's own history of everything before. Run it together with the other tests of this package.
 */
@Order(Integer.MAX_VALUE)
class FlussknotenTest extends AmtswegTest {

    @Test
    void jeder_Flussknoten_wurde_von_einem_Fall_genommen() {
        Set<String> genommen =
                new TreeSet<>(jdbc.sql("select distinct proc_def_key_ || '/' || act_id_ from act_hi_actinst")
                        .query(String.class)
                        .list());
        Set<String> vorhanden = flussknoten();

        assertThat(vorhanden).as("control: the models were found").hasSizeGreaterThan(100);
        assertThat(genommen)
                .as("control: a whole case was worked; run with -Dtest='de.amtsweg.prozess.*Test'")
                .contains("aufenthaltstitel-erteilen/endEvent_abgeschlossen");
        assertThat(vorhanden.stream().filter(k -> !genommen.contains(k))).isEmpty();
    }

    private static Set<String> flussknoten() {
        try (Stream<Path> dateien = Files.walk(Path.of("processes"))) {
            return dateien.filter(d -> d.toString().endsWith(".bpmn"))
                    .flatMap(d -> flussknoten(d).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> flussknoten(Path datei) {
        BpmnModelInstance modell = Bpmn.readModelFromFile(datei.toFile());
        String prozess =
                modell.getModelElementsByType(Process.class).iterator().next().getId();
        return modell.getModelElementsByType(FlowNode.class).stream()
                .map(k -> prozess + "/" + k.getId())
                .toList();
    }
}
