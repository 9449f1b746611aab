package de.amtsweg.betrieb;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in German which setting has a value of the wrong kind, for example a port that is not a number. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Wertanzeige extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    static String satz(Object name, Object wert) {
        return "Die Einstellung „" + name + "“ hat den unbrauchbaren Wert „" + wert + "“.";
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidConfigurationPropertyValueException fehler) {
        return new FailureAnalysis(satz(fehler.getName(), fehler.getValue()), null, fehler);
    }
}
