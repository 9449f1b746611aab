package de.amtsweg.engine;

import de.amtsweg.register.Prozessbote;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds the execution that waits for an event about one of our messages and continues it. If a person caused the event,
 * she may lack the engine's permission; the caller has checked hers.
 */
@Component
class EngineProzessbote implements Prozessbote {

    private final RuntimeService runtimeService;
    private final Anmeldung anmeldung;

    EngineProzessbote(@Lazy RuntimeService runtimeService, Anmeldung anmeldung) {
        this.runtimeService = runtimeService;
        this.anmeldung = anmeldung;
    }

    @Override
    public boolean stelleZu(String nachricht, UUID ausloeser, String code) {
        return anmeldung.alsAnwendung(() -> setzeFort(nachricht, ausloeser, code));
    }

    private boolean setzeFort(String nachricht, UUID ausloeser, String code) {
        List<Execution> wartende = runtimeService
                .createExecutionQuery()
                .messageEventSubscriptionName(nachricht)
                .processVariableValueEquals(VorgangVariable.NACHRICHT_ID.schluessel(), ausloeser.toString())
                .list();
        for (Execution execution : wartende) {
            if (code != null) {
                runtimeService.setVariable(
                        execution.getProcessInstanceId(), VorgangVariable.ANTWORT_CODE.schluessel(), code);
            }
            runtimeService.messageEventReceived(nachricht, execution.getId());
        }
        return !wartende.isEmpty();
    }

    @Override
    public boolean kennt(UUID ausloeser) {
        return runtimeService
                        .createProcessInstanceQuery()
                        .variableValueEquals(VorgangVariable.NACHRICHT_ID.schluessel(), ausloeser.toString())
                        .count()
                > 0;
    }
}
