package de.amtsweg.akte;

import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zustand;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the procedure after a withdrawal. */
@Component
final class VerfahrenEinstellenDelegate implements JavaDelegate {

    private final Vorgaenge vorgaenge;
    private final Beteiligungen beteiligungen;

    VerfahrenEinstellenDelegate(Vorgaenge vorgaenge, Beteiligungen beteiligungen) {
        this.vorgaenge = vorgaenge;
        this.beteiligungen = beteiligungen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        vorgaenge.setzeZustand(nummer, Zustand.ZURUECKGENOMMEN);
        vorgaenge.vermerke(nummer, "Verfahren eingestellt", null);
        execution.setVariable(VorgangVariable.AZR_BEKANNT.schluessel(), antragGemeldet(nummer));
    }

    /** Otherwise there is nothing in the register that would have to go. */
    private boolean antragGemeldet(String nummer) {
        return beteiligungen
                .zu(nummer, Beteiligung.AZR)
                .filter(b -> b.angaben().containsKey(Beteiligung.ANTRAG_GEMELDET))
                .isPresent();
    }
}
