package de.amtsweg.betrieb;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in German that the web port is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Portanzeige extends AbstractFailureAnalyzer<PortInUseException> {

    static String satz(int port) {
        return "Der Port " + port
                + " für die Weboberfläche ist schon belegt; wählen Sie mit „server.port“ einen anderen.";
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException fehler) {
        return new FailureAnalysis(satz(fehler.getPort()), null, fehler);
    }
}
