package de.amtsweg.bescheid;

import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Vorgaenge;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the applicant that a notice is there. */
@Component
final class BescheidVersendenDelegate implements JavaDelegate {

    private final Mailausgang mail;
    private final Vorgaenge vorgaenge;

    BescheidVersendenDelegate(Mailausgang mail, Vorgaenge vorgaenge) {
        this.mail = mail;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        mail.lege(nummer, Mailanlass.BESCHEID_LIEGT_VOR);
        vorgaenge.vermerke(nummer, "Bescheid bekanntgegeben", null);
    }
}
