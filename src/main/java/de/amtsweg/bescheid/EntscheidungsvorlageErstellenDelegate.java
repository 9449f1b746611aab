package de.amtsweg.bescheid;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the paper for the person who signs, and the draft notice. */
@Component
final class EntscheidungsvorlageErstellenDelegate implements JavaDelegate {

    private final Bescheide bescheide;

    EntscheidungsvorlageErstellenDelegate(Bescheide bescheide) {
        this.bescheide = bescheide;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bescheide.erstelleVorlage(execution.getProcessBusinessKey());
    }
}
