package de.amtsweg.engine.feel;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * What a FEEL expression is made of.
 *
 * @param namen facts it reads (free names; {@code ?} is not one)
 * @param funktionen functions it calls
 * @param texte text literals outside of function calls
 * @param nenntZahl whether it holds a number literal
 * @param nenntNull whether it speaks of {@code null}
 * @param unerlaubt what no law table needs and what could run for ever or outside of FEEL: loops, functions of its own,
 *     powers (German names)
 */
public record FeelBestandteile(
        Set<String> namen,
        Set<String> funktionen,
        Set<String> texte,
        boolean nenntZahl,
        boolean nenntNull,
        Set<String> unerlaubt) {

    static FeelBestandteile von(ParsedExpression geparst) {
        Sammler sammler = new Sammler();
        sammler.besuchen(geparst.expression(), false);
        return new FeelBestandteile(
                Set.copyOf(sammler.namen),
                Set.copyOf(sammler.funktionen),
                Set.copyOf(sammler.texte),
                sammler.zahl,
                sammler.nichts,
                Set.copyOf(sammler.unerlaubt));
    }

    private static final class Sammler {
        private final Set<String> namen = new LinkedHashSet<>();
        private final Set<String> funktionen = new LinkedHashSet<>();
        private final Set<String> texte = new LinkedHashSet<>();
        private final Set<String> unerlaubt = new LinkedHashSet<>();
        private boolean zahl;
        private boolean nichts;

        void besuchen(Object knoten, boolean inFunktion) {
            if (knoten instanceof For || knoten instanceof SomeItem || knoten instanceof EveryItem) {
                unerlaubt.add("eine Schleife");
            } else if (knoten instanceof FunctionDefinition || knoten instanceof JavaFunctionInvocation) {
                unerlaubt.add("eine eigene Funktion");
            } else if (knoten instanceof Exponentiation) {
                unerlaubt.add("eine Potenz");
            }
            if (knoten instanceof Ref ref) {
                namen.add(ref.names().head());
            } else if (knoten instanceof ConstString text) {
                if (!inFunktion) {
                    texte.add(text.value());
                }
            } else if (knoten instanceof ConstNumber) {
                zahl |= !inFunktion;
            } else if (knoten == ConstNull$.MODULE$) {
                nichts = true;
            } else if (knoten instanceof FunctionInvocation aufruf) {
                funktionen.add(aufruf.function());
                kinder(aufruf, true);
            } else if (knoten instanceof Iterable<?> liste) {
                Iterator<?> i = liste.iterator();
                while (i.hasNext()) {
                    besuchen(i.next(), inFunktion);
                }
            } else if (knoten instanceof Product produkt) {
                kinder(produkt, inFunktion);
            }
        }

        private void kinder(Product produkt, boolean inFunktion) {
            for (int i = 0; i < produkt.productArity(); i++) {
                besuchen(produkt.productElement(i), inFunktion);
            }
        }
    }
}
