package de.amtsweg.engine;

import de.amtsweg.vorgang.Vorgaenge;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The models know roles, such as {@code sachbearbeitung}; which group of people has the role depends on what the case is
 * about. So a building block serves every kind of case, and nobody sees a task of another circle.
 */
@Component
class Gruppenkreis {

    private final ObjectProvider<Vorgaenge> vorgaenge;

    Gruppenkreis(ObjectProvider<Vorgaenge> vorgaenge) {
        this.vorgaenge = vorgaenge;
    }

    /** The group that has this role in this case. */
    String zu(String vorgangsnummer, String rolle) {
        return vorgangsnummer == null
                ? rolle
                : vorgaenge
                        .getObject()
                        .finde(vorgangsnummer)
                        .map(v -> v.fallart().gruppe(rolle))
                        .orElse(rolle);
    }

    /** What a model names as candidate group, told for the case in which the task arises. */
    Expression fuerDenFall(Expression rolle) {
        return new Ausdruck(rolle, this);
    }

    private record Ausdruck(Expression rolle, Gruppenkreis kreis) implements Expression {

        @Override
        public Object getValue(VariableScope bereich) {
            Object wert = rolle.getValue(bereich);
            return wert instanceof String name && bereich instanceof DelegateExecution execution
                    ? kreis.zu(execution.getProcessBusinessKey(), name)
                    : wert;
        }

        @Override
        public void setValue(Object wert, VariableScope bereich) {
            throw new UnsupportedOperationException("a group is only read");
        }

        @Override
        public String getExpressionText() {
            return rolle.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
