package de.amtsweg.verpflichtung;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells why the declaration is not taken. */
@Component
final class VerpflichtungAblehnenDelegate implements JavaDelegate {

    private final Erklaerungen erklaerungen;

    VerpflichtungAblehnenDelegate(Erklaerungen erklaerungen) {
        this.erklaerungen = erklaerungen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        erklaerungen.teileAblehnungMit(nummer);
    }
}
