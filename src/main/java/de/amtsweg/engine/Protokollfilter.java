package de.amtsweg.engine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import de.amtsweg.vorgang.FachlicherFehler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.stream.Stream;
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
        return REST.equals(logger.getName()) && istAbgelehnt(format, params) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** The REST layer writes the stack trace into the message's text. */
    private static boolean istAbgelehnt(String format, Object[] params) {
        return Stream.concat(Stream.of(format), params == null ? Stream.empty() : Stream.of(params))
                .anyMatch(teil -> String.valueOf(teil).contains(FachlicherFehler.class.getName()));
    }

    private static LoggerContext kontext() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
