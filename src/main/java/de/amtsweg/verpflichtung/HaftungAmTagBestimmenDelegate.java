package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether there was liability on the days of the costs. */
@Component
final class HaftungAmTagBestimmenDelegate implements JavaDelegate {

    private final Erstattung erstattung;

    HaftungAmTagBestimmenDelegate(Erstattung erstattung) {
        this.erstattung = erstattung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        execution.setVariable(VorgangVariable.HAFTUNG_BESTEHT.schluessel(), erstattung.bestimmeHaftung(nummer));
    }
}
