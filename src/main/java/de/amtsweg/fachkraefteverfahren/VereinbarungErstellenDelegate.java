package de.amtsweg.fachkraefteverfahren;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes out the agreement with the employer. */
@Component
final class VereinbarungErstellenDelegate implements JavaDelegate {

    private final Verfahrenspost post;

    VereinbarungErstellenDelegate(Verfahrenspost post) {
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        post.fertigeVereinbarungAus(nummer);
    }
}
