package de.amtsweg.verpflichtung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the body that paid who is liable (§ 68 (4) AufenthG). */
@Component
final class StelleUnterrichtenDelegate implements JavaDelegate {

    private final Erstattung erstattung;

    StelleUnterrichtenDelegate(Erstattung erstattung) {
        this.erstattung = erstattung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        erstattung.unterrichte(nummer);
    }
}
