package de.amtsweg.bescheid;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the signed notice. */
@Component
final class BescheidErlassenDelegate implements JavaDelegate {

    private final Bescheide bescheide;

    BescheidErlassenDelegate(Bescheide bescheide) {
        this.bescheide = bescheide;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bescheide.erlasse(execution.getProcessBusinessKey());
    }
}
