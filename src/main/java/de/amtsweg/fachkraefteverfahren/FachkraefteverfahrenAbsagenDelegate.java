package de.amtsweg.fachkraefteverfahren;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the employer why there is no Vorabzustimmung, as it was signed. */
@Component
final class FachkraefteverfahrenAbsagenDelegate implements JavaDelegate {

    private final Verfahrenspost post;

    FachkraefteverfahrenAbsagenDelegate(Verfahrenspost post) {
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        post.sageAb(nummer);
    }
}
