package de.amtsweg.akte;

import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Zustand;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the file. */
@Component
final class AkteSchliessenDelegate implements JavaDelegate {

    private final Vorgaenge vorgaenge;

    AkteSchliessenDelegate(Vorgaenge vorgaenge) {
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        Zustand bisher = vorgaenge.lade(nummer).zustand();
        if (!bisher.ohneEntscheidung()) {
            vorgaenge.setzeZustand(nummer, Zustand.ABGESCHLOSSEN);
        }
        vorgaenge.vermerke(nummer, "Akte geschlossen", null);
    }
}
