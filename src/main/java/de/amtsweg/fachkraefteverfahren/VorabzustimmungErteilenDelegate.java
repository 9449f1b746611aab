package de.amtsweg.fachkraefteverfahren;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the Vorabzustimmung that was signed. */
@Component
final class VorabzustimmungErteilenDelegate implements JavaDelegate {

    private final Verfahrenspost post;

    VorabzustimmungErteilenDelegate(Verfahrenspost post) {
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        post.erteileVorabzustimmung(nummer);
    }
}
