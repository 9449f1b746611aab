package de.amtsweg.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in German that the web port is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Portanzeige extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException fehler) {
        return new FailureAnalysis(
                "Der Port " + fehler.getPort() + " ist schon belegt. Wählen Sie mit „server.port“ einen anderen.",
                null,
                fehler);
    }
}
