package de.amtsweg.akte;

import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the file: acknowledges receipt, and says whether a process serves the application. */
@Component
final class AkteAnlegenDelegate implements JavaDelegate {

    private final Vorgaenge vorgaenge;
    private final Mailausgang mail;

    AkteAnlegenDelegate(Vorgaenge vorgaenge, Mailausgang mail) {
        this.vorgaenge = vorgaenge;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        mail.lege(nummer, Mailanlass.EINGANG_BESTAETIGT);
        vorgaenge.vermerke(nummer, "Akte angelegt", null);
        execution.setVariable(
                VorgangVariable.ANTRAGSGRUND_BEDIENT.schluessel(),
                BEDIENT.contains(vorgaenge.lade(nummer).antragsgrund()));
    }

    /** OZG Antragsgrund 01 Erstbeantragung and 02 Verlängerung. */
    private static final Set<String> BEDIENT = Set.of("01", "02");
}
