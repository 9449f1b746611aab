package de.amtsweg.bescheid;

import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Fristenrechner;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the letter for all missing documents and tells the applicant. */
@Component
final class NachforderungVersendenDelegate implements JavaDelegate {

    private final Schreiben schreiben;
    private final Fristenrechner fristen;
    private final Briefe briefe;
    private final Mailausgang mail;

    NachforderungVersendenDelegate(Schreiben schreiben, Fristenrechner fristen, Briefe briefe, Mailausgang mail) {
        this.schreiben = schreiben;
        this.fristen = fristen;
        this.briefe = briefe;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        LocalDate frist = fristen.ende(nummer, "NACHFORDERUNG", briefe.heute());
        schreiben.nachforderung(nummer, frist);
        mail.lege(nummer, Mailanlass.UNTERLAGEN_FEHLEN, frist);
    }
}
