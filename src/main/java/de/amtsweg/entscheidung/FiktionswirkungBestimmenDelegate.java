package de.amtsweg.entscheidung;

import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks what effect the application has (§ 81 AufenthG); Stichtag is the day of the application. */
@Component
final class FiktionswirkungBestimmenDelegate implements JavaDelegate {

    private final Rechtslage rechtslage;
    private final Vorgaenge vorgaenge;

    FiktionswirkungBestimmenDelegate(Rechtslage rechtslage, Vorgaenge vorgaenge) {
        this.rechtslage = rechtslage;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        Regelzeile wirkung = rechtslage.einzige(
                nummer, "fiktionswirkung", vorgaenge.lade(nummer).antragsdatum(), Map.of());
        vorgaenge.vermerke(nummer, "Fiktionswirkung: " + wirkung.text("norm"), null);
        execution.setVariable(
                VorgangVariable.AZR_BEKANNT.schluessel(), vorgaenge.lade(nummer).azrNummer() != null);
        execution.setVariable(VorgangVariable.FIKTIONSBESCHEINIGUNG.schluessel(), wirkung.ja("bescheinigung"));
    }
}
