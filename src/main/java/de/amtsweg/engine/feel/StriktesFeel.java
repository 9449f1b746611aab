package de.amtsweg.engine.feel;

import camundajar.impl.scala.collection.immutable.Map;
import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;

/**
 * FEEL without silence: what the stock engine swallows (a missing variable, a comparison of text with number, an
 * impossible date, a cell that is no truth value) is an exception here. Parsed expressions are kept.
 *
 * <p>A cell that meets {@code null} is an error unless the cell itself speaks of {@code null}: otherwise
 * {@code not("a")} would hold for a fact nobody knows.
 *
 * <p>Built on internal classes of the FEEL plug-in, therefore here and pinned by tests.
 */
public final class StriktesFeel extends ScalaFeelEngine {

    private static final String EGAL = "-";
    /** A text without anything particular in it is what it says: most outputs are, and parsing takes them sign by sign. */
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\\\p{Cntrl}]*\"");

    private static final String FRAGEZEICHEN = "inputVariableName";

    private final ConcurrentMap<String, Zelle> ausdruecke = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Zelle> zellen = new ConcurrentHashMap<>();

    private final FunctionProvider funktionen = new BuiltinFunctions(feelEngine.clock(), feelEngine.valueMapper());
    private final FeelInterpreter auswertung = new FeelInterpreter(feelEngine.valueMapper());

    /** Parsed text and what it is made of. */
    private record Zelle(ParsedExpression geparst, FeelBestandteile teile, Textliste texte) {}

    public StriktesFeel() {
        super(List.of());
    }

    /** Value of an expression; throws {@link FeelFehler} for everything that FEEL would turn into a silent null. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String ausdruck, VariableContext variablen) {
        return (T) auswerten(ausdruck(ausdruck), variablen, null);
    }

    /** Whether the cell holds for the value of {@code eingang}; throws {@link FeelFehler} instead of guessing. */
    @Override
    public boolean evaluateSimpleUnaryTests(String zelle, String eingang, VariableContext variablen) {
        if (zelle.trim().equals(EGAL)) {
            return true;
        }
        Zelle geparst = zelle(zelle);
        TypedValue wert = variablen.resolve(eingang);
        if ((wert == null || wert.getValue() == null) && !geparst.teile().nenntNull()) {
            throw new FeelFehler.Unbekannt(
                    "Die Bedingung „" + zelle + "“ braucht einen Wert, es ist aber keiner angegeben.");
        }
        if (geparst.texte() != null && wert != null && wert.getValue() instanceof String text) {
            return geparst.texte().enthaelt(text);
        }
        Object ergebnis = auswerten(geparst, variablen, eingang);
        if (ergebnis instanceof Boolean antwort) {
            return antwort;
        }
        throw new FeelFehler("Die Bedingung „" + zelle + "“ ergibt weder ja noch nein, sondern: " + ergebnis);
    }

    /** The parts of an expression, for checks before it is ever evaluated; throws {@link FeelFehler} on wrong syntax. */
    public FeelBestandteile ausdruckZerlegen(String ausdruck) {
        return ausdruck(ausdruck).teile();
    }

    /** The parts of a condition cell; throws {@link FeelFehler} on wrong syntax. */
    public FeelBestandteile zelleZerlegen(String zelle) {
        return zelle(zelle).teile();
    }

    private Zelle ausdruck(String text) {
        return ausdruecke.computeIfAbsent(
                text,
                t -> zerlegt(
                        TEXT.matcher(t).matches()
                                ? new ParsedExpression(new ConstString(t.substring(1, t.length() - 1)), t)
                                : parsen(t, feelEngine::parseExpression)));
    }

    private Zelle zelle(String text) {
        return zellen.computeIfAbsent(text, t -> zerlegt(parsen(t, feelEngine::parseUnaryTests)));
    }

    private static Zelle zerlegt(ParsedExpression geparst) {
        return new Zelle(geparst, FeelBestandteile.von(geparst), Textliste.lies(geparst.text()));
    }

    private static ParsedExpression parsen(String text, Function<String, Either<Failure, ParsedExpression>> parser) {
        Either<Failure, ParsedExpression> ergebnis = parser.apply(text);
        if (ergebnis.isRight()) {
            return ergebnis.toOption().get();
        }
        throw new FeelFehler("„" + text + "“ ist kein gültiger FEEL-Ausdruck ("
                + ergebnis.swap().toOption().get().message() + ").");
    }

    /** Past the engine's own evaluate, which builds some two hundred functions anew for every cell. */
    private Object auswerten(Zelle zelle, VariableContext variablen, String eingang) {
        if (zelle.geparst().expression() instanceof ConstString text) {
            return text.value();
        }
        EvalContext kontext =
                EvalContext.create(feelEngine.valueMapper(), funktionen).merge(kontext(variablen, eingang));
        Val ergebnis = auswertung.eval(zelle.geparst().expression(), kontext);
        if (ergebnis instanceof ValError fehler) {
            throw fehler(zelle, variablen, fehler.error());
        }
        if (ergebnis instanceof ValFatalError fehler) {
            throw fehler(zelle, variablen, fehler.error());
        }
        if (kontext.failureCollector().failures().nonEmpty()) {
            throw fehler(
                    zelle,
                    variablen,
                    kontext.failureCollector().failures().head().failureMessage());
        }
        return feelEngine.valueMapper().unpackVal(ergebnis);
    }

    /** With an unknown fact in it, nothing is wrong with the expression: it just cannot be told. */
    private static FeelFehler fehler(Zelle zelle, VariableContext variablen, String meldung) {
        String satz = "„" + zelle.geparst().text() + "“ lässt sich nicht auswerten: " + FeelFehler.deutsch(meldung);
        return zelle.teile().namen().stream().anyMatch(name -> istUnbekannt(variablen, name))
                ? new FeelFehler.Unbekannt(satz)
                : new FeelFehler(satz);
    }

    /** Named, but without a value; a name nobody gave is no unknown fact but a mistake. */
    private static boolean istUnbekannt(VariableContext variablen, String name) {
        if (!variablen.containsVariable(name)) {
            return false;
        }
        TypedValue wert = variablen.resolve(name);
        return wert == null || wert.getValue() == null;
    }

    private CustomContext kontext(VariableContext variablen, String eingang) {
        VariableProvider fakten = new ContextVariableWrapper(variablen);
        VariableProvider alle = eingang == null
                ? fakten
                : new VariableProvider.CompositeVariableProvider(toScalaList(
                        new VariableProvider.StaticVariableProvider(new Map.Map1<>(FRAGEZEICHEN, eingang)), fakten));
        return new CustomContext() {
            @Override
            public VariableProvider variableProvider() {
                return alle;
            }
        };
    }
}
