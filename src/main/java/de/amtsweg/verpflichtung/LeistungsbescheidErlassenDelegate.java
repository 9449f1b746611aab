package de.amtsweg.verpflichtung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the notice to each debtor (§ 67 (3) AufenthG). */
@Component
final class LeistungsbescheidErlassenDelegate implements JavaDelegate {

    private final Kostenbescheide bescheide;

    LeistungsbescheidErlassenDelegate(Kostenbescheide bescheide) {
        this.bescheide = bescheide;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        bescheide.erlasse(nummer);
    }
}
