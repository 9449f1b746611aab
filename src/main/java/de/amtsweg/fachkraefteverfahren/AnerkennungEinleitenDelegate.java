package de.amtsweg.fachkraefteverfahren;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks another body to recognise the qualification. */
@Component
final class AnerkennungEinleitenDelegate implements JavaDelegate {

    private final Verfahrenspost post;

    AnerkennungEinleitenDelegate(Verfahrenspost post) {
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        post.leiteAnerkennungEin(nummer);
    }
}
