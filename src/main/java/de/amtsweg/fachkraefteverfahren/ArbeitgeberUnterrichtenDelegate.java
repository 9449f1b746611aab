package de.amtsweg.fachkraefteverfahren;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the employer what the body that recognises wrote. */
@Component
final class ArbeitgeberUnterrichtenDelegate implements JavaDelegate {

    private final Verfahrenspost post;

    ArbeitgeberUnterrichtenDelegate(Verfahrenspost post) {
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        post.unterrichteUeberAnerkennung(nummer);
    }
}
