package de.amtsweg.modell;

import de.amtsweg.modell.Modelldateien.Prozess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model as numbered text, for those who read better than they see: who does what, under which condition, by which table. */
final class Modellgliederung {

    private static final Pattern NORM = Pattern.compile(
            "§§? ?\\d+[a-z]?(?: Abs\\. \\d+[a-z]?)?(?: Satz \\d+)?(?: Nr\\. \\d+)? [A-Z][A-Za-z/]*[A-Z]\\b");
    private static final Map<String, String> GRUPPEN = Map.of(
            "sachbearbeitung", "Sachbearbeitung",
            "zeichnung", "Zeichnung",
            "behoerdenadministration", "Behördenadministration");

    private final Prozess prozess;
    private final BpmnModelInstance modell;
    private final Map<FlowNode, Integer> nummern = new HashMap<>();
    private final Map<Object, Bounds> lage = new HashMap<>();
    private final List<FlowNode> folge = new ArrayList<>();

    private Modellgliederung(Prozess prozess) {
        this.prozess = prozess;
        this.modell = prozess.modell();
        modell.getModelElementsByType(BpmnShape.class).forEach(s -> lage.put(s.getBpmnElement(), s.getBounds()));
        modell.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .forEach(this::beginneIn);
        folge.forEach(k -> nummern.put(k, nummern.size() + 1));
    }

    /** Beginnings first, then along the flow; what a flow does not reach (event sub-processes) comes last. */
    private void beginneIn(ModelElementInstance bereich) {
        List<FlowNode> eigene = bereich.getChildElementsByType(FlowNode.class).stream()
                .filter(k -> !(k instanceof BoundaryEvent))
                .sorted(Comparator.comparing((FlowNode k) -> !(k instanceof StartEvent))
                        .thenComparing(this::links))
                .toList();
        eigene.forEach(this::besuche);
    }

    private void besuche(FlowNode knoten) {
        if (folge.contains(knoten)) {
            return;
        }
        folge.add(knoten);
        if (knoten instanceof SubProcess) {
            beginneIn(knoten);
        }
        Stream.concat(
                        Stream.of(knoten),
                        modell.getModelElementsByType(BoundaryEvent.class).stream()
                                .filter(e -> e.getAttachedTo().equals(knoten))
                                .sorted(Comparator.comparing(FlowElement::getId)))
                .flatMap(k ->
                        k.getOutgoing().stream().map(SequenceFlow::getTarget).sorted(Comparator.comparing(this::links)))
                .forEach(this::besuche);
    }

    private double links(FlowNode knoten) {
        return lage.get(knoten).getX();
    }

    /** The page, Markdown. */
    /** @param bild file name of its picture beside the page */
    static String von(Prozess prozess, String bild) {
        return new Modellgliederung(prozess).seite(bild);
    }

    private String seite(String bild) {
        org.camunda.bpm.model.bpmn.instance.Process p = modell.getModelElementsByType(
                        org.camunda.bpm.model.bpmn.instance.Process.class)
                .iterator()
                .next();
        List<String> zeilen = new ArrayList<>(List.of(
                "# " + p.getName(),
                "",
                text(p.getDocumentations().iterator().next().getTextContent()),
                "",
                "Modell `" + prozess.datei().toString().replace('\\', '/') + "`, Stand " + p.getCamundaVersionTag()
                        + ". Seite und Bild entstehen aus dem Modell und werden bei jedem Bau mit ihm verglichen.",
                "",
                "![" + p.getName() + "](" + bild + ")",
                ""));
        folge.forEach(k -> schritt(k, zeilen));
        TreeSet<String> normen = new TreeSet<>();
        modell.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Documentation.class)
                .forEach(d -> NORM.matcher(d.getTextContent()).results().forEach(m -> normen.add(m.group())));
        if (!normen.isEmpty()) {
            zeilen.addAll(List.of("", "Genannte Normen: " + String.join(", ", normen) + "."));
        }
        return String.join("\n", zeilen) + "\n";
    }

    private void schritt(FlowNode knoten, List<String> zeilen) {
        String wer = wer(knoten);
        String doku = knoten.getDocumentations().isEmpty()
                ? ""
                : ": " + text(knoten.getDocumentations().iterator().next().getTextContent());
        zeilen.add(nummern.get(knoten) + ". **" + name(knoten) + "**" + (wer.isEmpty() ? "" : " (" + wer + ")") + doku
                + weiter(knoten));
        modell.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(e -> e.getAttachedTo().equals(knoten))
                .sorted(Comparator.comparing(FlowElement::getId))
                .forEach(e -> zeilen.add("   - " + name(e) + " (" + ausloeser(e)
                        + (e.cancelActivity() ? "" : ", der Schritt bleibt offen") + ")" + weiter(e)));
    }

    private String wer(FlowNode knoten) {
        List<String> teile = new ArrayList<>();
        if (knoten instanceof UserTask aufgabe) {
            teile.add(GRUPPEN.getOrDefault(aufgabe.getCamundaCandidateGroups(), aufgabe.getCamundaCandidateGroups()));
            teile.add("Formular `" + aufgabe.getCamundaFormRef() + "`");
        } else if (knoten instanceof CallActivity ruf) {
            teile.add(
                    ruf.getCalledElement().contains("${")
                            ? "Baustein je nach Fall"
                            : "Baustein `" + ruf.getCalledElement() + "`");
        } else if (knoten instanceof StartEvent beginn) {
            teile.add("Beginn" + (ausloeser(beginn).isEmpty() ? "" : ", " + ausloeser(beginn)));
        } else if (knoten instanceof EndEvent) {
            teile.add("Ende");
        } else if (knoten instanceof SubProcess) {
            teile.add("Abschnitt");
        } else if (knoten instanceof Gateway) {
            boolean gleichzeitig = knoten instanceof ParallelGateway;
            teile.add(
                    knoten.getOutgoing().size() > 1
                            ? (gleichzeitig ? "gleichzeitig weiter" : "Entscheidung")
                            : (gleichzeitig ? "wartet auf alle" : "Zusammenführung"));
        } else if (knoten instanceof Event ereignis) {
            teile.add(ausloeser(ereignis));
        } else {
            teile.add("Amtsweg");
        }
        knotenwerte(knoten, "tabelle").forEach(t -> teile.add("Tabelle `" + t + "`"));
        return teile.stream().filter(t -> t != null && !t.isEmpty()).collect(Collectors.joining("; "));
    }

    private static List<String> knotenwerte(FlowNode knoten, String name) {
        return knoten.getExtensionElements() == null
                ? List.of()
                : knoten
                        .getExtensionElements()
                        .getChildElementsByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput.class)
                        .stream()
                        .flatMap(io -> io.getCamundaInputParameters().stream())
                        .filter(p -> p.getCamundaName().equals(name))
                        .map(CamundaInputParameter::getTextContent)
                        .toList();
    }

    private static String ausloeser(Event ereignis) {
        Collection<MessageEventDefinition> nachrichten = ereignis.getChildElementsByType(MessageEventDefinition.class);
        if (!nachrichten.isEmpty()) {
            return "Nachricht „" + nachrichten.iterator().next().getMessage().getName() + "“";
        }
        return ereignis.getChildElementsByType(TimerEventDefinition.class).isEmpty() ? "" : "Frist";
    }

    private String weiter(FlowNode knoten) {
        if (knoten.getOutgoing().isEmpty()) {
            return "";
        }
        boolean wahl = knoten instanceof Gateway
                && !(knoten instanceof ParallelGateway)
                && knoten.getOutgoing().size() > 1;
        return " → "
                + knoten.getOutgoing().stream()
                        .sorted(Comparator.comparing((SequenceFlow f) -> nummern.get(f.getTarget())))
                        .map(f -> (wahl && f.getName() != null ? text(f.getName()) + ": " : "")
                                + nummern.get(f.getTarget())
                                + (wahl && f.getConditionExpression() != null
                                        ? " (`" + f.getConditionExpression().getTextContent() + "`)"
                                        : ""))
                        .collect(Collectors.joining("; "));
    }

    private static String name(FlowElement element) {
        return element.getName() == null || element.getName().isBlank() ? "(ohne Namen)" : text(element.getName());
    }

    private static String text(String roh) {
        return roh.strip().replaceAll("\\s+", " ");
    }
}
