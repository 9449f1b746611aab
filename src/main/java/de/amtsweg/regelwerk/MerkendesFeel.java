package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelFehler;
import de.amtsweg.engine.feel.StriktesFeel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Strict FEEL for one question at a time: it evaluates the same cell for the same value once, because law tables repeat
 * their cells from row to row and the facts do not change while one question is answered; and an unknown fact makes a
 * cell not hold, as DMN has it, while {@link #befund} still knows that it was not told.
 */
final class MerkendesFeel implements FeelEngine {

    private final StriktesFeel feel;
    private final ThreadLocal<Stand> stand = new ThreadLocal<>();

    private record Zelle(String text, Object wert) {}

    /** @param spalten expressions of the table's columns: these may be unknown, an output may not */
    private record Stand(Set<String> spalten, Map<Zelle, Zellbefund> gemerkt) {}

    MerkendesFeel(StriktesFeel feel) {
        this.feel = feel;
    }

    /** Everything evaluated inside on this thread belongs to one question. */
    <T> T waehrend(Set<String> spalten, Supplier<T> frage) {
        stand.set(new Stand(spalten, new HashMap<>()));
        try {
            return frage.get();
        } finally {
            stand.remove();
        }
    }

    /** Null if a column asks for something unknown. */
    @Override
    public <T> T evaluateSimpleExpression(String ausdruck, VariableContext variablen) {
        try {
            return feel.evaluateSimpleExpression(ausdruck, variablen);
        } catch (FeelFehler.Unbekannt e) {
            Stand jetzt = stand.get();
            if (jetzt != null && jetzt.spalten().contains(ausdruck)) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String zelle, String eingang, VariableContext variablen) {
        return befund(zelle, eingang, variablen) == Zellbefund.ERFUELLT;
    }

    /** What is known about the cell; throws {@link FeelFehler} if the cell itself is wrong. */
    Zellbefund befund(String zelle, String eingang, VariableContext variablen) {
        Stand jetzt = stand.get();
        if (jetzt == null) {
            return sieheNach(zelle, eingang, variablen);
        }
        TypedValue wert = variablen.resolve(eingang);
        Zelle schluessel = new Zelle(zelle, wert == null ? null : wert.getValue());
        Zellbefund bekannt = jetzt.gemerkt().get(schluessel);
        if (bekannt == null) {
            bekannt = sieheNach(zelle, eingang, variablen);
            jetzt.gemerkt().put(schluessel, bekannt);
        }
        return bekannt;
    }

    private Zellbefund sieheNach(String zelle, String eingang, VariableContext variablen) {
        try {
            return feel.evaluateSimpleUnaryTests(zelle, eingang, variablen) ? Zellbefund.ERFUELLT : Zellbefund.VERFEHLT;
        } catch (FeelFehler.Unbekannt e) {
            return Zellbefund.OFFEN;
        }
    }

    /** Whether the cell names this text itself. */
    boolean nennt(String zelle, String text) {
        return feel.zelleZerlegen(zelle).texte().contains(text);
    }

    /** The facts that an expression reads. */
    Set<String> namen(String ausdruck) {
        return feel.ausdruckZerlegen(ausdruck).namen();
    }

    /** The facts that a cell reads besides its column. */
    Set<String> namenInZelle(String zelle) {
        return feel.zelleZerlegen(zelle).namen();
    }
}
