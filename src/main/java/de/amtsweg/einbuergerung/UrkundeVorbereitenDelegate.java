package de.amtsweg.einbuergerung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the sheet from which the certificate is printed. */
@Component
final class UrkundeVorbereitenDelegate implements JavaDelegate {

    private final Urkunden urkunden;

    UrkundeVorbereitenDelegate(Urkunden urkunden) {
        this.urkunden = urkunden;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        urkunden.legeDruckdatenAb(nummer);
    }
}
