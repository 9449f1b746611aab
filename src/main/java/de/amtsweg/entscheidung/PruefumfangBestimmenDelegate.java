package de.amtsweg.entscheidung;

import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks which registers and authorities take part; what has been answered is not asked again. */
@Component
final class PruefumfangBestimmenDelegate implements JavaDelegate {

    private final Pruefumfang pruefumfang;

    PruefumfangBestimmenDelegate(Pruefumfang pruefumfang) {
        this.pruefumfang = pruefumfang;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        Object festgelegt = execution.getVariable(VorgangVariable.RECHTSGRUNDLAGE.schluessel());
        execution.setVariable(
                VorgangVariable.BETEILIGUNGEN.schluessel(),
                String.join(",", pruefumfang.offen(nummer, (String) festgelegt)));
    }
}
