package de.amtsweg.verpflichtung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks what the person can bear and stores the receipts. */
@Component
final class BonitaetBestimmenDelegate implements JavaDelegate {

    private final Leistungspruefung pruefung;

    BonitaetBestimmenDelegate(Leistungspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        pruefung.bestimmeBonitaet(nummer);
    }
}
