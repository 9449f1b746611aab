package de.amtsweg.verpflichtung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets each debtor be heard before a notice (§ 28 (1) VwVfG or the same rule of the Land). */
@Component
final class SchuldnerAnhoerenDelegate implements JavaDelegate {

    private final Kostenbescheide bescheide;

    SchuldnerAnhoerenDelegate(Kostenbescheide bescheide) {
        this.bescheide = bescheide;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        bescheide.hoereAn(nummer);
    }
}
