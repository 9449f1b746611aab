package de.amtsweg.engine;

import de.amtsweg.vorgang.VorgangVariable;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists for multi-instance call activities, from variables that hold names separated by commas. */
@Configuration(proxyBeanMethods = false)
class Listen {

    /** Reads one variable as a list; used in models as {@code ${beteiligungsliste.von(execution)}}. */
    public record Liste(VorgangVariable variable) {

        public List<String> von(DelegateExecution execution) {
            Object wert = execution.getVariable(variable.schluessel());
            return wert == null || wert.toString().isBlank()
                    ? List.of()
                    : Arrays.asList(wert.toString().split(","));
        }
    }

    @Bean
    Liste beteiligungsliste() {
        return new Liste(VorgangVariable.BETEILIGUNGEN);
    }

    @Bean
    Liste folgevorgangsliste() {
        return new Liste(VorgangVariable.FOLGEVORGAENGE);
    }
}
