package de.amtsweg.verpflichtung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes a copy of the declaration into the file. */
@Component
final class ErklaerungAblegenDelegate implements JavaDelegate {

    private final Erklaerungen erklaerungen;

    ErklaerungAblegenDelegate(Erklaerungen erklaerungen) {
        this.erklaerungen = erklaerungen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        erklaerungen.legeAbdruckAb(nummer);
    }
}
