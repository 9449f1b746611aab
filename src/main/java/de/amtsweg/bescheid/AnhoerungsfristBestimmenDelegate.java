package de.amtsweg.bescheid;

import de.amtsweg.vorgang.Fristenrechner;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Computes the deadline of a hearing. */
@Component
final class AnhoerungsfristBestimmenDelegate implements JavaDelegate {

    private final Fristenrechner fristen;
    private final Briefe briefe;

    AnhoerungsfristBestimmenDelegate(Fristenrechner fristen, Briefe briefe) {
        this.fristen = fristen;
        this.briefe = briefe;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        LocalDate frist = fristen.ende(nummer, "ANHOERUNG", briefe.heute());
        execution.setVariable(VorgangVariable.ANHOERUNG_BIS.schluessel(), Zeitpunkte.nachAblauf(frist));
    }
}
