package de.amtsweg.entscheidung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for all legal bases that fit; the receipt is what the caseworker sees. */
@Component
final class RechtsgrundlagenVorschlagenDelegate implements JavaDelegate {

    private final Rechtslage rechtslage;

    RechtsgrundlagenVorschlagenDelegate(Rechtslage rechtslage) {
        this.rechtslage = rechtslage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rechtslage.rechtsgrundlagen(execution.getProcessBusinessKey());
    }
}
