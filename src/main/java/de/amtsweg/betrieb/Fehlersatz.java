package de.amtsweg.betrieb;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Writes why the application does not start as one line; Spring Boot's own block of text is switched off in its favour. */
class Fehlersatz implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger("de.amtsweg.start");

    @Override
    public void report(FailureAnalysis analyse) {
        String hinweis = analyse.getAction() == null ? "" : " " + analyse.getAction();
        LOG.error("Amtsweg startet nicht: {}{}", analyse.getDescription(), hinweis);
        LOG.debug("cause", analyse.getCause());
    }
}
