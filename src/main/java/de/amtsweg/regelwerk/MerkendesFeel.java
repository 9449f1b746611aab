package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.StriktesFeel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Strict FEEL that evaluates the same cell for the same value once per question: law tables repeat their cells from row
 * to row, and the facts do not change while one question is answered.
 */
final class MerkendesFeel implements FeelEngine {

    private final StriktesFeel feel;
    private final ThreadLocal<Map<Zelle, Boolean>> gemerkt = new ThreadLocal<>();

    private record Zelle(String text, Object wert) {}

    MerkendesFeel(StriktesFeel feel) {
        this.feel = feel;
    }

    /** Everything evaluated inside on this thread belongs to one question. */
    <T> T waehrend(Supplier<T> frage) {
        gemerkt.set(new HashMap<>());
        try {
            return frage.get();
        } finally {
            gemerkt.remove();
        }
    }

    @Override
    public <T> T evaluateSimpleExpression(String ausdruck, VariableContext variablen) {
        return feel.evaluateSimpleExpression(ausdruck, variablen);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String zelle, String eingang, VariableContext variablen) {
        Map<Zelle, Boolean> bekannt = gemerkt.get();
        if (bekannt == null) {
            return feel.evaluateSimpleUnaryTests(zelle, eingang, variablen);
        }
        TypedValue wert = variablen.resolve(eingang);
        Zelle schluessel = new Zelle(zelle, wert == null ? null : wert.getValue());
        Boolean antwort = bekannt.get(schluessel);
        if (antwort == null) {
            antwort = feel.evaluateSimpleUnaryTests(zelle, eingang, variablen);
            bekannt.put(schluessel, antwort);
        }
        return antwort;
    }
}
