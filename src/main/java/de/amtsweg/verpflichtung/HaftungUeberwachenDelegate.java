package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.Prozessstart;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the watch over entry and end of the liability; the case itself ends. */
@Component
final class HaftungUeberwachenDelegate implements JavaDelegate {

    private final Prozessstart prozessstart;

    HaftungUeberwachenDelegate(Prozessstart prozessstart) {
        this.prozessstart = prozessstart;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        prozessstart.beginneBaustein(nummer, "haftung-ueberwachen", false);
    }
}
