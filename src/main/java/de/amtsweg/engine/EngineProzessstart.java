package de.amtsweg.engine;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Correlates the messages of a case. The person who caused it may lack the engine's permission; the caller has checked hers. */
@Component
class EngineProzessstart implements Prozessstart {

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final Anmeldung anmeldung;
    private final Vorgaenge vorgaenge;

    EngineProzessstart(
            @Lazy RuntimeService runtimeService,
            @Lazy TaskService taskService,
            Anmeldung anmeldung,
            Vorgaenge vorgaenge) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.anmeldung = anmeldung;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void antragEingegangen(String vorgangsnummer, Fallart fallart) {
        anmeldung.alsAnwendung(() -> runtimeService
                .createMessageCorrelation(fallart.startnachricht())
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
        return anmeldung.alsAnwendung(
                () -> !inKorrektur(vorgangsnummer) && melde("AntragZurueckgenommen", vorgangsnummer));
    }

    @Override
    public boolean wirdVollzogen(String vorgangsnummer) {
        return anmeldung.alsAnwendung(
                () -> !wartende("KorrekturErfasst", vorgangsnummer).isEmpty());
    }

    @Override
    public boolean korrekturErfasst(String vorgangsnummer, String betroffen) {
        return anmeldung.alsAnwendung(() -> {
            wartende("KorrekturErfasst", vorgangsnummer)
                    .forEach(e -> runtimeService.setVariable(
                            e.getProcessInstanceId(), VorgangVariable.KORREKTUR.schluessel(), betroffen));
            return melde("KorrekturErfasst", vorgangsnummer);
        });
    }

    /** A decision that is corrected has been made: the application can no longer be taken back. */
    private boolean inKorrektur(String vorgangsnummer) {
        return wartende("AntragZurueckgenommen", vorgangsnummer).stream()
                .map(e -> runtimeService.getVariable(e.getProcessInstanceId(), VorgangVariable.KORREKTUR.schluessel()))
                .anyMatch(k -> k != null && !"KEINE".equals(k));
    }

    @Override
    public boolean beginneBaustein(String vorgangsnummer, String baustein, boolean nebeneinander) {
        return anmeldung.alsAnwendung(() -> {
            // two people at once: the second one sees what the first began
            vorgaenge.sperre(vorgangsnummer);
            boolean laeuft = nebeneinander ? hatAufgabe(vorgangsnummer, baustein) : laeuft(vorgangsnummer, baustein);
            if (!laeuft) {
                runtimeService
                        .createProcessInstanceByKey(baustein)
                        .processDefinitionWithoutTenantId()
                        .businessKey(vorgangsnummer)
                        .setVariable(VorgangVariable.VORGANGSNUMMER.schluessel(), vorgangsnummer)
                        .execute();
            }
            return !laeuft;
        });
    }

    private boolean laeuft(String vorgangsnummer, String baustein) {
        return runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey(baustein)
                        .processInstanceBusinessKey(vorgangsnummer)
                        .count()
                > 0;
    }

    private boolean hatAufgabe(String vorgangsnummer, String baustein) {
        return taskService
                        .createTaskQuery()
                        .processDefinitionKey(baustein)
                        .processInstanceBusinessKey(vorgangsnummer)
                        .count()
                > 0;
    }

    private boolean melde(String nachricht, String vorgangsnummer) {
        List<Execution> wartende = wartende(nachricht, vorgangsnummer);
        try {
            wartende.forEach(execution -> runtimeService.messageEventReceived(nachricht, execution.getId()));
        } catch (OptimisticLockingException e) {
            throw new FachlicherFehler(
                    "Der Vorgang hat sich in diesem Moment bewegt. Bitte versuchen Sie es noch einmal.");
        }
        return !wartende.isEmpty();
    }

    private List<Execution> wartende(String nachricht, String vorgangsnummer) {
        return runtimeService
                .createExecutionQuery()
                .messageEventSubscriptionName(nachricht)
                .processInstanceBusinessKey(vorgangsnummer)
                .list();
    }
}
