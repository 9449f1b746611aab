package de.amtsweg.betrieb;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link Startfehler} as its sentence instead of a stack trace. */
class Startfehleranzeige extends AbstractFailureAnalyzer<Startfehler> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Startfehler fehler) {
        return new FailureAnalysis(fehler.getMessage(), null, fehler);
    }
}
