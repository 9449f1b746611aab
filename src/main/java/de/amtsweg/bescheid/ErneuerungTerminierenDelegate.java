package de.amtsweg.bescheid;

import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets when a new certificate is to be decided on. */
@Component
final class ErneuerungTerminierenDelegate implements JavaDelegate {

    private final Fiktionserneuerung erneuerung;
    private final Vorgaenge vorgaenge;

    ErneuerungTerminierenDelegate(Fiktionserneuerung erneuerung, Vorgaenge vorgaenge) {
        this.erneuerung = erneuerung;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        execution.setVariable(
                VorgangVariable.AZR_BEKANNT.schluessel(), vorgaenge.lade(nummer).azrNummer() != null);
        execution.setVariable(
                VorgangVariable.FIKTION_ERNEUERN_AB.schluessel(), Zeitpunkte.am(erneuerung.faellig(nummer)));
    }
}
