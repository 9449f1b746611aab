package de.amtsweg.engine.umzug;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What matters about a step of a model, with the German names of what it is. */
final class Merkmale {

    static final String FORMULAR = "Formular";
    static final String ABSCHNITT = "Abschnitt";
    static final String NACHRICHT = "Nachricht";
    static final String ZEIT = "Zeit";
    static final String BEDINGUNG = "Bedingung";
    static final String HAENGT_AN = "hängt an";
    static final String SONST = "sonst weiter mit";
    /** Those that name another step, by its id. */
    static final Set<String> VERWEISE = Set.of(ABSCHNITT, HAENGT_AN, SONST);

    static final String VIER_AUGEN = "vierAugen";
    static final String VOLLZUG = "vollzug";

    private static final Map<Class<? extends FlowNode>, String> ARTEN = new LinkedHashMap<>();

    static {
        ARTEN.put(UserTask.class, "Aufgabe");
        ARTEN.put(BusinessRuleTask.class, "Tabellenfrage");
        ARTEN.put(CallActivity.class, "Baustein");
        ARTEN.put(ServiceTask.class, "Schritt der Anwendung");
        ARTEN.put(SendTask.class, "Sendeschritt");
        ARTEN.put(ReceiveTask.class, "Warten auf eine Nachricht");
        ARTEN.put(SubProcess.class, "Abschnitt");
        ARTEN.put(StartEvent.class, "Beginn");
        ARTEN.put(EndEvent.class, "Ende");
        ARTEN.put(BoundaryEvent.class, "Ereignis");
        ARTEN.put(ExclusiveGateway.class, "Entscheidung");
        ARTEN.put(ParallelGateway.class, "Verzweigung");
    }

    private final Map<String, String> gefunden = new LinkedHashMap<>();

    private Merkmale() {}

    static String art(FlowNode knoten) {
        return ARTEN.entrySet().stream()
                .filter(a -> a.getKey().isInstance(knoten))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(knoten.getElementType().getTypeName());
    }

    static Map<String, String> von(FlowNode knoten) {
        Merkmale merkmale = new Merkmale();
        if (knoten.getParentElement() instanceof SubProcess abschnitt) {
            merkmale.merke(ABSCHNITT, abschnitt.getId());
        }
        merkmale.fachliches(knoten);
        merkmale.ereignis(knoten);
        merkmale.ablauf(knoten);
        merkmale.merke("Beschreibung", inhalte(knoten.getDocumentations()));
        return merkmale.gefunden;
    }

    private void fachliches(FlowNode knoten) {
        if (knoten instanceof UserTask aufgabe) {
            merke(
                    FORMULAR,
                    aufgabe.getCamundaFormRef() == null ? aufgabe.getCamundaFormKey() : aufgabe.getCamundaFormRef());
            merke("Gruppe", aufgabe.getCamundaCandidateGroups());
            merke("Bearbeitende", aufgabe.getCamundaAssignee());
            merke("Bearbeitungsfrist", aufgabe.getCamundaDueDate());
            merke("Dringlichkeit", aufgabe.getCamundaPriority());
        }
        if (knoten instanceof CallActivity baustein) {
            merke("Baustein", baustein.getCalledElement());
            merke("Behörde des Bausteins", baustein.getCamundaCalledElementTenantId());
        }
        if (knoten instanceof ServiceTask || knoten instanceof BusinessRuleTask || knoten instanceof SendTask) {
            merke("Ausführung", attribut(knoten, "delegateExpression"));
            merke("Ausdruck", attribut(knoten, "expression"));
            merke("Klasse", attribut(knoten, "class"));
        }
        kinder(knoten, CamundaInputParameter.class)
                .forEach(p -> merke(
                        p.getCamundaName().equals("tabelle") ? "Tabelle" : "Angabe " + p.getCamundaName(),
                        p.getTextContent()));
        kinder(knoten, CamundaIn.class).forEach(p -> merke("Übergabe " + p.getCamundaTarget(), p.getCamundaSource()));
        kinder(knoten, CamundaOut.class).forEach(p -> merke("Rückgabe " + p.getCamundaTarget(), p.getCamundaSource()));
        kinder(knoten, CamundaProperty.class).forEach(p -> merke(p.getCamundaName(), p.getCamundaValue()));
    }

    private void ereignis(FlowNode knoten) {
        if (knoten instanceof BoundaryEvent ereignis) {
            merke(HAENGT_AN, ereignis.getAttachedTo().getId());
            merke("bricht den Schritt ab", ereignis.cancelActivity() ? "ja" : "nein");
        }
        for (EventDefinition d : knoten.getChildElementsByType(EventDefinition.class)) {
            if (d instanceof MessageEventDefinition nachricht && nachricht.getMessage() != null) {
                merke(NACHRICHT, nachricht.getMessage().getName());
            } else if (d instanceof SignalEventDefinition signal && signal.getSignal() != null) {
                merke("Signal", signal.getSignal().getName());
            } else if (d instanceof TimerEventDefinition) {
                merke(ZEIT, d.getTextContent());
            } else if (d instanceof ConditionalEventDefinition) {
                merke(BEDINGUNG, d.getTextContent());
            }
        }
        if (knoten instanceof ReceiveTask warten && warten.getMessage() != null) {
            merke(NACHRICHT, warten.getMessage().getName());
        }
    }

    private void ablauf(FlowNode knoten) {
        merke("eigene Speicherung davor", knoten.isCamundaAsyncBefore() ? "ja" : null);
        merke("eigene Speicherung danach", knoten.isCamundaAsyncAfter() ? "ja" : null);
        if (knoten instanceof Activity schritt
                && schritt.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics mehrfach) {
            merke("je Eintrag von", String.valueOf(mehrfach.getCamundaCollection()));
            merke("nacheinander", mehrfach.isSequential() ? "ja" : null);
        }
        if (knoten instanceof ExclusiveGateway entscheidung && entscheidung.getDefault() != null) {
            merke(SONST, entscheidung.getDefault().getTarget().getId());
        }
    }

    private void merke(String was, String wert) {
        String text = Modellbild.text(wert);
        if (text != null) {
            gefunden.put(was, text);
        }
    }

    private static String attribut(FlowNode knoten, String name) {
        return knoten.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", name);
    }

    private static String inhalte(Collection<? extends ModelElementInstance> elemente) {
        return elemente.stream().map(ModelElementInstance::getTextContent).collect(Collectors.joining(" "));
    }

    /** Only the step's own, not those of steps inside it. */
    private static <T extends ModelElementInstance> Collection<T> kinder(FlowNode knoten, Class<T> art) {
        if (knoten.getExtensionElements() == null) {
            return List.of();
        }
        return knoten.getModelInstance().getModelElementsByType(art).stream()
                .filter(e -> liegtIn(e, knoten.getExtensionElements()))
                .toList();
    }

    private static boolean liegtIn(ModelElementInstance element, ModelElementInstance darin) {
        for (ModelElementInstance e = element; e != null; e = e.getParentElement()) {
            if (e.equals(darin)) {
                return true;
            }
        }
        return false;
    }
}
