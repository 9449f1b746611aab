package de.amtsweg.antrag;

import de.amtsweg.vorgang.Formularwerte;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Hands in which employer wants the accelerated procedure for whom. The start form's variables are about a person: they are gone before the
 * transaction ends, so that the engine stores none of them.
 */
@Component
final class FachkraefteverfahrenEinreichenDelegate implements JavaDelegate {

    private final Einreichung einreichung;

    FachkraefteverfahrenEinreichenDelegate(Einreichung einreichung) {
        this.einreichung = einreichung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> angaben = execution.getVariables();
        execution.removeVariables(Set.copyOf(angaben.keySet()));
        Formularwerte werte = new Formularwerte(angaben);
        execution.setProcessBusinessKey(einreichung.reicheEin(
                werte, execution.getTenantId(), v -> new PersoenlichesFachkraefteverfahren(werte, v).alsNachricht()));
    }
}
