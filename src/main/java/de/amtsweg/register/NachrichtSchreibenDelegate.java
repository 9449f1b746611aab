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
            String register = text(execution, VorgangVariable.REGISTER);
            String typ = text(execution, VorgangVariable.NACHRICHTENTYP);
            String person =
                    verkehr.zu(register).verantwortlich(nummer, typ).orElseGet(() -> verantwortliche.zu(nummer));
            UUID id = verkehr.sende(register, nummer, typ, text(execution, VorgangVariable.ANLASS), person);
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
