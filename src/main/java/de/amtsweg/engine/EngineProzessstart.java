package de.amtsweg.engine;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Correlates the messages of a case. The person who caused it may lack the engine's permission; the caller has checked hers. */
@Component
class EngineProzessstart implements Prozessstart {

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final Anmeldung anmeldung;

    EngineProzessstart(@Lazy RuntimeService runtimeService, @Lazy TaskService taskService, Anmeldung anmeldung) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.anmeldung = anmeldung;
    }

    @Override
    public void antragEingegangen(String vorgangsnummer) {
        anmeldung.alsAnwendung(() -> runtimeService
                .createMessageCorrelation("AntragEingegangen")
                .withoutTenantId()
                .processInstanceBusinessKey(vorgangsnummer)
                .setVariable(VorgangVariable.VORGANGSNUMMER.schluessel(), vorgangsnummer)
                .correlateStartMessage());
    }

    @Override
    public boolean unterlagenEingegangen(String vorgangsnummer) {
        return anmeldung.alsAnwendung(() -> melde("UnterlagenEingegangen", vorgangsnummer));
    }

    @Override
    public boolean antragZurueckgenommen(String vorgangsnummer) {
        return anmeldung.alsAnwendung(() -> melde("AntragZurueckgenommen", vorgangsnummer));
    }

    @Override
    public boolean nebenvorgang(String prozess, String vorgangsnummer) {
        String person = anmeldung.person();
        return anmeldung.alsAnwendung(() -> beginne(prozess, vorgangsnummer, person));
    }

    private boolean beginne(String prozess, String vorgangsnummer, String person) {
        TaskQuery offen =
                taskService.createTaskQuery().processDefinitionKey(prozess).processInstanceBusinessKey(vorgangsnummer);
        if (offen.count() > 0) {
            return false;
        }
        String instanz = runtimeService
                .createProcessInstanceByKey(prozess)
                .processDefinitionWithoutTenantId()
                .businessKey(vorgangsnummer)
                .setVariable(VorgangVariable.VORGANGSNUMMER.schluessel(), vorgangsnummer)
                .execute()
                .getProcessInstanceId();
        taskService
                .createTaskQuery()
                .processInstanceId(instanz)
                .list()
                .forEach(aufgabe -> taskService.setAssignee(aufgabe.getId(), person));
        return true;
    }

    private boolean melde(String nachricht, String vorgangsnummer) {
        List<Execution> wartende = runtimeService
                .createExecutionQuery()
                .messageEventSubscriptionName(nachricht)
                .processInstanceBusinessKey(vorgangsnummer)
                .list();
        try {
            wartende.forEach(execution -> runtimeService.messageEventReceived(nachricht, execution.getId()));
        } catch (OptimisticLockingException e) {
            throw new FachlicherFehler(
                    "Der Vorgang hat sich in diesem Moment bewegt. Bitte versuchen Sie es noch einmal.");
        }
        return !wartende.isEmpty();
    }
}
