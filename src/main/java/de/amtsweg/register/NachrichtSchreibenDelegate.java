package de.amtsweg.register;

import de.amtsweg.vorgang.Fristenrechner;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes a message into the outbox in the case's transaction; sent after it. */
@Component
final class NachrichtSchreibenDelegate implements JavaDelegate {

    private final Nachrichtenverkehr verkehr;
    private final Fristenrechner fristen;
    private final Verantwortliche verantwortliche;
    private final Clock uhr;

    NachrichtSchreibenDelegate(
            Nachrichtenverkehr verkehr, Fristenrechner fristen, Verantwortliche verantwortliche, Clock uhr) {
        this.verkehr = verkehr;
        this.fristen = fristen;
        this.verantwortliche = verantwortliche;
        this.uhr = uhr;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        // one that is on its way already is only waited for
        if (execution.getVariable(VorgangVariable.NACHRICHT_ID.schluessel()) == null) {
            UUID id = verkehr.sende(
                    text(execution, VorgangVariable.REGISTER),
                    nummer,
                    text(execution, VorgangVariable.NACHRICHTENTYP),
                    text(execution, VorgangVariable.ANLASS),
                    verantwortliche.zu(nummer));
            execution.setVariable(VorgangVariable.NACHRICHT_ID.schluessel(), id.toString());
        }
        execution.setVariable(
                VorgangVariable.WARTEFRIST_BIS.schluessel(),
                Zeitpunkte.nachAblauf(fristen.ende(nummer, "REGISTER_ANTWORT", LocalDate.now(uhr))));
    }

    private static String text(DelegateExecution execution, VorgangVariable variable) {
        return (String) execution.getVariable(variable.schluessel());
    }
}
