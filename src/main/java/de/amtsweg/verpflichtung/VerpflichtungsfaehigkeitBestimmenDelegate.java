package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether the declaration comes into question here; the answer goes back to the form if a table cannot tell. */
@Component
final class VerpflichtungsfaehigkeitBestimmenDelegate implements JavaDelegate {

    private final Leistungspruefung pruefung;

    VerpflichtungsfaehigkeitBestimmenDelegate(Leistungspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        execution.setVariable(
                VorgangVariable.VERPFLICHTUNG_MOEGLICH.schluessel(),
                pruefung.bestimmeFaehigkeit(nummer).moeglich());
    }
}
