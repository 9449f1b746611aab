package de.amtsweg.bescheid;

import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds once of the missing documents. */
@Component
final class ErinnerungVersendenDelegate implements JavaDelegate {

    private final Schreiben schreiben;
    private final Mailausgang mail;

    ErinnerungVersendenDelegate(Schreiben schreiben, Mailausgang mail) {
        this.schreiben = schreiben;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        mail.lege(nummer, Mailanlass.UNTERLAGEN_FEHLEN, schreiben.erinnerung(nummer));
    }
}
