package de.amtsweg.karte;

import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Zustand;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The wish for a new card is settled; the file is closed again. */
@Component
final class KartenantragAbschliessenDelegate implements JavaDelegate {

    private final Kartenantraege antraege;
    private final Vorgaenge vorgaenge;

    KartenantragAbschliessenDelegate(Kartenantraege antraege, Vorgaenge vorgaenge) {
        this.antraege = antraege;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        antraege.erledigt(nummer);
        vorgaenge.setzeZustand(nummer, Zustand.ABGESCHLOSSEN);
        vorgaenge.vermerke(nummer, "Akte geschlossen", null);
    }
}
