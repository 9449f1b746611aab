package de.amtsweg.bescheid;

import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the letter before a refusal. */
@Component
final class AnhoerungVersendenDelegate implements JavaDelegate {

    private final Bescheide bescheide;
    private final Mailausgang mail;

    AnhoerungVersendenDelegate(Bescheide bescheide, Mailausgang mail) {
        this.bescheide = bescheide;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        bescheide.hoereAn(nummer);
        mail.lege(nummer, Mailanlass.SCHREIBEN_LIEGT_VOR);
    }
}
