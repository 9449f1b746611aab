package de.amtsweg.bescheid;

import de.amtsweg.vorgang.Fristenrechner;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Computes deadline and reminder of a request for documents. */
@Component
final class NachforderungsfristBestimmenDelegate implements JavaDelegate {

    private final Fristenrechner fristen;
    private final Briefe briefe;

    NachforderungsfristBestimmenDelegate(Fristenrechner fristen, Briefe briefe) {
        this.fristen = fristen;
        this.briefe = briefe;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        LocalDate heute = briefe.heute();
        LocalDate frist = fristen.ende(nummer, "NACHFORDERUNG", heute);
        execution.setVariable(VorgangVariable.NACHFORDERUNG_BIS.schluessel(), Zeitpunkte.nachAblauf(frist));
        execution.setVariable(
                VorgangVariable.ERINNERUNG_AM.schluessel(),
                Zeitpunkte.am(fristen.ende(nummer, "NACHFORDERUNG_ERINNERUNG", heute)));
    }
}
