package de.amtsweg.register.azr;

import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Postausgang;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what the AZR knows of an application that was withdrawn; what was never sent is not sent any more. */
@Component
final class AzrStandBestimmenDelegate implements JavaDelegate {

    private final Beteiligungen beteiligungen;
    private final Postausgang postausgang;

    AzrStandBestimmenDelegate(Beteiligungen beteiligungen, Postausgang postausgang) {
        this.beteiligungen = beteiligungen;
        this.postausgang = postausgang;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        postausgang.ziehZurueck(nummer);
        boolean verzichtet = "OHNE_AUSKUNFT".equals(execution.getVariable(VorgangVariable.ANTWORT_CODE.schluessel()));
        Optional<Ausgang> unterwegs = verzichtet ? Optional.empty() : unterwegs(nummer);
        unterwegs.ifPresent(n -> execution.setVariable(VorgangVariable.NACHRICHT_ID.schluessel(), n.id().toString()));
        execution.setVariable(
                VorgangVariable.AZR_ANTRAGSSTAND.schluessel(),
                gespeichert(nummer) ? "GESPEICHERT" : unterwegs.isPresent() ? "UNTERWEGS" : "UNBEKANNT");
    }

    private boolean gespeichert(String nummer) {
        return beteiligungen
                .zu(nummer, Beteiligung.AZR)
                .filter(b -> b.angaben().containsKey(Beteiligung.ANTRAG_GEMELDET))
                .isPresent();
    }

    private Optional<Ausgang> unterwegs(String nummer) {
        return postausgang.zu(nummer).stream()
                .filter(a -> "azr".equals(a.register())
                        && "090010".equals(a.nachrichtentyp())
                        && "ANTRAG".equals(a.anlass()))
                .filter(a -> a.zustand().offen() || a.zustand() == Ausgangszustand.GESENDET)
                .findFirst();
    }
}
