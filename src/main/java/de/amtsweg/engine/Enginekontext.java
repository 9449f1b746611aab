package de.amtsweg.engine;

import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The case behind an execution. */
record Enginekontext(DelegateExecution execution, Anmeldung anmeldung, Gruppenkreis gruppenkreis)
        implements Aufgabenkontext {

    @Override
    public String vorgangsnummer() {
        return execution.getProcessBusinessKey();
    }

    @Override
    public String person() {
        return anmeldung.person();
    }

    @Override
    public boolean gehoertZu(String gruppe) {
        return anmeldung.gruppen().contains(gruppenkreis.zu(vorgangsnummer(), gruppe))
                && anmeldung.mandanten().contains(execution.getTenantId());
    }

    @Override
    public Object lies(VorgangVariable variable) {
        return execution.getVariable(variable.schluessel());
    }

    @Override
    public void setze(VorgangVariable variable, Object wert) {
        execution.setVariable(variable.schluessel(), wert);
    }
}
