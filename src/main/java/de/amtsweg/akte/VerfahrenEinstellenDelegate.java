package de.amtsweg.akte;

import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Zustand;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the procedure after a withdrawal. */
@Component
final class VerfahrenEinstellenDelegate implements JavaDelegate {

    private final Vorgaenge vorgaenge;

    VerfahrenEinstellenDelegate(Vorgaenge vorgaenge) {
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        vorgaenge.setzeZustand(nummer, Zustand.ZURUECKGENOMMEN);
        vorgaenge.vermerke(nummer, "Verfahren eingestellt", null);
    }
}
