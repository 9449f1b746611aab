package de.amtsweg.einbuergerung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the law tables for today and keeps the receipts. */
@Component
final class EinbuergerungsrechtBestimmenDelegate implements JavaDelegate {

    private final Einbuergerungsrecht recht;

    EinbuergerungsrechtBestimmenDelegate(Einbuergerungsrecht recht) {
        this.recht = recht;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        recht.bestimme(nummer, recht.heute());
    }
}
