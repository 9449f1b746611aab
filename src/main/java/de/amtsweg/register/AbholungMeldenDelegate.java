package de.amtsweg.register;

import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zustand;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the producer's report and tells the applicant that the card is there. */
@Component
final class AbholungMeldenDelegate implements JavaDelegate {

    private final Nachrichtenverkehr verkehr;
    private final Mailausgang mail;
    private final Vorgaenge vorgaenge;

    AbholungMeldenDelegate(Nachrichtenverkehr verkehr, Mailausgang mail, Vorgaenge vorgaenge) {
        this.verkehr = verkehr;
        this.mail = mail;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        String id = (String) execution.getVariable(VorgangVariable.NACHRICHT_ID.schluessel());
        verkehr.uebernimm(UUID.fromString(id), Registerantwort.Ereignis.KARTE_HERGESTELLT);
        vorgaenge.setzeZustand(nummer, Zustand.KARTE_ABHOLBEREIT);
        mail.lege(nummer, Mailanlass.KARTE_ABHOLBEREIT);
    }
}
