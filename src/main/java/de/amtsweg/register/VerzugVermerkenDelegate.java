package de.amtsweg.register;

import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that an answer is late. */
@Component
final class VerzugVermerkenDelegate implements JavaDelegate {

    private final Vorgaenge vorgaenge;
    private final Nachrichtenverkehr verkehr;

    VerzugVermerkenDelegate(Vorgaenge vorgaenge, Nachrichtenverkehr verkehr) {
        this.vorgaenge = vorgaenge;
        this.verkehr = verkehr;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String register = (String) execution.getVariable(VorgangVariable.REGISTER.schluessel());
        vorgaenge.vermerke(
                execution.getProcessBusinessKey(),
                "Antwort überfällig: " + verkehr.zu(register).bezeichnung(),
                null);
    }
}
