package de.amtsweg.antrag;

import de.amtsweg.vorgang.Formularwerte;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Hands in an application for naturalisation. The start form's variables are about a person: they are gone before the
 * transaction ends, so that the engine stores none of them.
 */
@Component
final class EinbuergerungEinreichenDelegate implements JavaDelegate {

    private final Einreichung einreichung;

    EinbuergerungEinreichenDelegate(Einreichung einreichung) {
        this.einreichung = einreichung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> angaben = execution.getVariables();
        execution.removeVariables(Set.copyOf(angaben.keySet()));
        Formularwerte werte = new Formularwerte(angaben);
        execution.setProcessBusinessKey(einreichung.reicheEin(
                werte, execution.getTenantId(), v -> new PersoenlicheEinbuergerung(werte, v).alsNachricht()));
    }
}
