package de.amtsweg.engine.umzug;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * A model as a process owner sees it.
 *
 * @param schritte by id, in the order of the file
 * @param wege by id
 */
record Modellbild(String name, String beschreibung, Map<String, Schritt> schritte, Map<String, Weg> wege) {

    /**
     * A step.
     *
     * @param name null if it has none
     * @param art in a word
     * @param merkmale what matters about it, by the German name of what it is
     */
    record Schritt(String id, String name, String art, Map<String, String> merkmale) {

        /** As a person would point at it. */
        String anzeige() {
            return name == null ? art + " " + id : "„" + name + "“";
        }

        String merkmal(String welches) {
            return merkmale.get(welches);
        }
    }

    /** A way from one step to the next; name and condition are null if it has none. */
    record Weg(String von, String nach, String name, String bedingung) {}

    static Modellbild von(BpmnModelInstance modell) {
        Process prozess =
                modell.getModelElementsByType(Process.class).iterator().next();
        Map<String, Schritt> schritte = new LinkedHashMap<>();
        sammle(prozess.getFlowElements(), schritte);
        Map<String, Weg> wege = new LinkedHashMap<>();
        modell.getModelElementsByType(SequenceFlow.class)
                .forEach(f -> wege.put(
                        f.getId(),
                        new Weg(
                                f.getSource().getId(),
                                f.getTarget().getId(),
                                text(f.getName()),
                                f.getConditionExpression() == null
                                        ? null
                                        : text(f.getConditionExpression().getTextContent()))));
        return new Modellbild(
                text(prozess.getName()),
                prozess.getDocumentations().stream()
                        .map(Documentation::getTextContent)
                        .map(Modellbild::text)
                        .findFirst()
                        .orElse(null),
                schritte,
                wege);
    }

    private static void sammle(Collection<FlowElement> elemente, Map<String, Schritt> schritte) {
        for (FlowElement element : elemente) {
            if (element instanceof FlowNode knoten) {
                schritte.put(knoten.getId(), ausKnoten(knoten));
            }
            if (element instanceof SubProcess abschnitt) {
                sammle(abschnitt.getFlowElements(), schritte);
            }
        }
    }

    /** As a person would point at it; the id alone if there is no such step. */
    String anzeige(String id) {
        Schritt schritt = schritt(id);
        return schritt == null ? "„" + id + "“" : schritt.anzeige();
    }

    /** The step with this id, also if the engine means all its repetitions together; null if there is none. */
    Schritt schritt(String id) {
        return schritte.get(id.replace("#multiInstanceBody", ""));
    }

    private static Schritt ausKnoten(FlowNode knoten) {
        return new Schritt(knoten.getId(), text(knoten.getName()), Merkmale.art(knoten), Merkmale.von(knoten));
    }

    /** Without the line breaks and indentation of the file. */
    static String text(String roh) {
        return roh == null || roh.isBlank() ? null : roh.strip().replaceAll("\\s+", " ");
    }
}
