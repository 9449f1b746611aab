package de.amtsweg.engine;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Connects every user task that has a form with the {@link Aufgabenbruecke}, while a model is parsed. */
class Aufgabenverdrahtung extends AbstractBpmnParseListener {

    private final Aufgabenbruecke bruecke;

    Aufgabenverdrahtung(Aufgabenbruecke bruecke) {
        this.bruecke = bruecke;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
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
