package de.amtsweg.engine;

import de.amtsweg.freigabe.Freigabewaechter;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Attaches the four-eyes guard while a model is parsed. {@code vierAugen=zweitperson} on a user task: its end is vetoed
 * without a stored signature. {@code vollzug=entscheidung} on any activity: its start is vetoed. Built-in listeners, so
 * no request can skip them; the start guard is the only hook that sees every path into a final act.
 */
class Vieraugenverdrahtung extends AbstractBpmnParseListener {

    /** The two properties, in the model and on the parsed activity. */
    static final String VIER_AUGEN = "vierAugen";

    static final String VOLLZUG = "vollzug";

    private final ObjectProvider<Freigabewaechter> waechter;

    Vieraugenverdrahtung(ObjectProvider<Freigabewaechter> waechter) {
        this.waechter = waechter;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String vierAugen = eigenschaft(element, VIER_AUGEN);
        activity.setProperty(VIER_AUGEN, vierAugen);
        if ("zweitperson".equals(vierAugen)) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::vorZeichnungsende);
        }
        vollzugSchuetzen(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        vollzugSchuetzen(element, activity);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        vollzugSchuetzen(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        vollzugSchuetzen(element, activity);
    }

    private void vollzugSchuetzen(Element element, ActivityImpl activity) {
        String vollzug = eigenschaft(element, VOLLZUG);
        activity.setProperty(VOLLZUG, vollzug);
        if (vollzug != null) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    e -> waechter.getObject().vorVollzug(e.getProcessBusinessKey()));
        }
    }

    private void vorZeichnungsende(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            waechter.getObject().vorZeichnungsende(execution.getProcessBusinessKey());
        }
    }

    /** The value of a camunda:property of the element, or null. */
    static String eigenschaft(Element element, String name) {
        Element erweiterungen = element.element("extensionElements");
        Element liste = erweiterungen == null ? null : erweiterungen.element("properties");
        List<Element> eintraege = liste == null ? List.of() : liste.elements("property");
        return eintraege.stream()
                .filter(e -> name.equals(e.attribute("name")))
                .map(e -> e.attribute("value"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
