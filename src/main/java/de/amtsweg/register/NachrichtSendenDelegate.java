package de.amtsweg.register;

import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells a partner something for which no step of the case waits; what it answers is taken into the file. */
@Component
final class NachrichtSendenDelegate implements JavaDelegate {

    private final Nachrichtenverkehr verkehr;
    private final Verantwortliche verantwortliche;
    private final Vorgaenge vorgaenge;

    NachrichtSendenDelegate(Nachrichtenverkehr verkehr, Verantwortliche verantwortliche, Vorgaenge vorgaenge) {
        this.verkehr = verkehr;
        this.verantwortliche = verantwortliche;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        String register = text(execution, VorgangVariable.REGISTER);
        verkehr.sende(
                register,
                nummer,
                text(execution, VorgangVariable.NACHRICHTENTYP),
                text(execution, VorgangVariable.ANLASS),
                verantwortliche.zu(nummer));
        vorgaenge.vermerke(nummer, "Unterrichtet: " + verkehr.zu(register).bezeichnung(), null);
    }

    private static String text(DelegateExecution execution, VorgangVariable variable) {
        return (String) execution.getVariable(variable.schluessel());
    }
}
