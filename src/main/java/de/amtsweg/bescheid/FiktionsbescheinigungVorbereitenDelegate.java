package de.amtsweg.bescheid;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks that the print data are complete before the blank form is taken. */
@Component
final class FiktionsbescheinigungVorbereitenDelegate implements JavaDelegate {

    private final Fiktionen fiktionen;

    FiktionsbescheinigungVorbereitenDelegate(Fiktionen fiktionen) {
        this.fiktionen = fiktionen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        fiktionen.druckdaten(execution.getProcessBusinessKey());
    }
}
