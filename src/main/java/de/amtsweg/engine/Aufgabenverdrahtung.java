package de.amtsweg.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Connects every user task with the {@link Gruppenkreis}, and if it has a form with the {@link Aufgabenbruecke}, while a
 * model is parsed.
 */
class Aufgabenverdrahtung extends AbstractBpmnParseListener {

    private final Aufgabenbruecke bruecke;
    private final Gruppenkreis gruppenkreis;

    Aufgabenverdrahtung(Aufgabenbruecke bruecke, Gruppenkreis gruppenkreis) {
        this.bruecke = bruecke;
        this.gruppenkreis = gruppenkreis;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Set<Expression> gruppen = definition.getCandidateGroupIdExpressions();
        List<Expression> rollen = List.copyOf(gruppen);
        gruppen.clear();
        rollen.forEach(r -> gruppen.add(gruppenkreis.fuerDenFall(r)));
        Expression formular = definition.getCamundaFormDefinitionKey();
        if (formular != null) {
            String schluessel = formular.getExpressionText();
            definition.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_CREATE, (TaskListener) task -> bruecke.anlegen(task, schluessel));
            definition.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE, (TaskListener) task -> bruecke.abschliessen(task, schluessel));
        }
    }
}
