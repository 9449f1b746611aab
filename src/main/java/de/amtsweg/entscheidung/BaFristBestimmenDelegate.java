package de.amtsweg.entscheidung;

import de.amtsweg.vorgang.Fristenrechner;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Computes from when the consent counts as given (§ 36 (2) BeschV): the deadline runs from transmission. */
@Component
final class BaFristBestimmenDelegate implements JavaDelegate {

    private final Fristenrechner fristen;
    private final Rechtslage rechtslage;
    private final Vorgaenge vorgaenge;

    BaFristBestimmenDelegate(Fristenrechner fristen, Rechtslage rechtslage, Vorgaenge vorgaenge) {
        this.fristen = fristen;
        this.rechtslage = rechtslage;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        String frist = vorgaenge.lade(nummer).fallart().baFrist();
        LocalDate letzterTag = fristen.ende(nummer, frist, rechtslage.heute());
        execution.setVariable(VorgangVariable.BA_FIKTION_AB.schluessel(), Zeitpunkte.nachAblauf(letzterTag));
    }
}
