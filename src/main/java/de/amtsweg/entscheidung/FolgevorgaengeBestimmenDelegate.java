package de.amtsweg.entscheidung;

import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks which follow-ups are due. */
@Component
final class FolgevorgaengeBestimmenDelegate implements JavaDelegate {

    private final Pruefumfang pruefumfang;

    FolgevorgaengeBestimmenDelegate(Pruefumfang pruefumfang) {
        this.pruefumfang = pruefumfang;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        Object ergebnis = execution.getVariable(VorgangVariable.ERGEBNIS.schluessel());
        execution.setVariable(
                VorgangVariable.FOLGEVORGAENGE.schluessel(),
                String.join(",", pruefumfang.folgevorgaenge(nummer, (String) ergebnis)));
    }
}
