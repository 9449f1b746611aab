package de.amtsweg.engine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import de.amtsweg.vorgang.FachlicherFehler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps refused acts out of the log: they are told to the person who tried, with their sentence. The engine's REST layer
 * would otherwise log each of them as a fault with its stack trace.
 */
@Component
class Protokollfilter extends TurboFilter {

    private static final String REST = "org.camunda.bpm.engine.rest.exception";

    @PostConstruct
    void anschliessen() {
        kontext().addTurboFilter(this);
    }

    @PreDestroy
    void abschliessen() {
        kontext().getTurboFilterList().remove(this);
    }

    @Override
    public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] params, Throwable t) {
        return t != null && REST.equals(logger.getName()) && istAbgelehnt(t) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean istAbgelehnt(Throwable t) {
        for (Throwable ursache = t; ursache != null; ursache = ursache.getCause()) {
            if (ursache instanceof FachlicherFehler) {
                return true;
            }
        }
        return false;
    }

    private static LoggerContext kontext() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
