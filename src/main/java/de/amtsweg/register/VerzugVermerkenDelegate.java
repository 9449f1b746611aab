package de.amtsweg.register;

import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that an answer is late, and reminds the partner if it takes reminders. */
@Component
final class VerzugVermerkenDelegate implements JavaDelegate {

    private final Vorgaenge vorgaenge;
    private final Nachrichtenverkehr verkehr;
    private final Verantwortliche verantwortliche;

    VerzugVermerkenDelegate(Vorgaenge vorgaenge, Nachrichtenverkehr verkehr, Verantwortliche verantwortliche) {
        this.vorgaenge = vorgaenge;
        this.verkehr = verkehr;
        this.verantwortliche = verantwortliche;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String register = (String) execution.getVariable(VorgangVariable.REGISTER.schluessel());
        String nummer = execution.getProcessBusinessKey();
        vorgaenge.vermerke(nummer, "Antwort überfällig: " + verkehr.zu(register).bezeichnung(), null);
        String typ = (String) execution.getVariable(VorgangVariable.NACHRICHTENTYP.schluessel());
        verkehr.zu(register)
                .erinnerung(typ)
                .ifPresent(e -> verkehr.sende(register, nummer, e, "ERINNERUNG", verantwortliche.zu(nummer)));
    }
}
