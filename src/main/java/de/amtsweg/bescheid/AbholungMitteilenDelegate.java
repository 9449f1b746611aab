package de.amtsweg.bescheid;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Invites the applicant to fetch a new certificate. */
@Component
final class AbholungMitteilenDelegate implements JavaDelegate {

    private final Fiktionserneuerung erneuerung;

    AbholungMitteilenDelegate(Fiktionserneuerung erneuerung) {
        this.erneuerung = erneuerung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        erneuerung.ladeEin(execution.getProcessBusinessKey());
    }
}
