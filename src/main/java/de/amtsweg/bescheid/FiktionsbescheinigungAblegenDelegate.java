package de.amtsweg.bescheid;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes a copy of the certificate into the file. */
@Component
final class FiktionsbescheinigungAblegenDelegate implements JavaDelegate {

    private final Fiktionen fiktionen;

    FiktionsbescheinigungAblegenDelegate(Fiktionen fiktionen) {
        this.fiktionen = fiktionen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        fiktionen.legeAbdruckAb(execution.getProcessBusinessKey());
    }
}
