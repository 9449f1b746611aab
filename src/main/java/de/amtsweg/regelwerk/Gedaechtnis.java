package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelFehler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** What cells and expressions said to the same values before: asking again costs a hundred times more. */
final class Gedaechtnis {

    private static final Object NICHT_SAGBAR = new Object();

    private final Map<List<Object>, Object> antworten = new HashMap<>();

    /**
     * Cases differ in a few facts only; what depends on the same ones is asked once.
     *
     * @param namen facts the text reads
     * @param wert what the cell is asked with, null for an expression
     * @return null if it cannot be told
     */
    Object antwort(
            String text,
            Set<String> namen,
            Map<String, Object> fall,
            Object wert,
            Function<VariableContext, Object> frage) {
        List<Object> schluessel = new ArrayList<>(namen.size() + 2);
        schluessel.add(text);
        schluessel.add(wert);
        namen.forEach(name -> schluessel.add(fall.get(name)));
        Object antwort = antworten.get(schluessel);
        if (antwort == null) {
            VariableMap variablen = Variables.createVariables();
            namen.stream().filter(fall::containsKey).forEach(name -> variablen.put(name, fall.get(name)));
            variablen.put(Ausgabepruefung.WERT, wert);
            antwort = wennSagbar(() -> frage.apply(variablen.asVariableContext()));
            antworten.put(schluessel, antwort);
        }
        return antwort == NICHT_SAGBAR ? null : antwort;
    }

    private static Object wennSagbar(Supplier<Object> frage) {
        try {
            Object antwort = frage.get();
            return antwort == null ? NICHT_SAGBAR : antwort;
        } catch (FeelFehler | IllegalArgumentException e) {
            return NICHT_SAGBAR;
        }
    }
}
