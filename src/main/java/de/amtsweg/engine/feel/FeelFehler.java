package de.amtsweg.engine.feel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression that cannot be read or evaluated without guessing. The message is German and names the expression. */
public class FeelFehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern FEHLT =
            Pattern.compile("No (?:variable|context entry) found with (?:name|key) '([^']+)'.*");
    private static final Pattern UNGLEICH = Pattern.compile("Can't compare '(.*)' with '(.*)'", Pattern.DOTALL);
    private static final Pattern FUNKTION = Pattern.compile("No function found with name '([^']+)'.*", Pattern.DOTALL);

    FeelFehler(String meldung) {
        super(meldung);
    }

    /** It cannot be told because a fact it needs is unknown: neither yes nor no. */
    public static final class Unbekannt extends FeelFehler {

        private static final long serialVersionUID = 1L;

        Unbekannt(String meldung) {
            super(meldung);
        }
    }

    /** German sentence for the messages of the FEEL library that a legal expert will meet; others stay as they are. */
    static String deutsch(String meldung) {
        Matcher fehlt = FEHLT.matcher(meldung);
        if (fehlt.matches()) {
            return "der Fakt „" + fehlt.group(1) + "“ ist nicht angegeben.";
        }
        Matcher ungleich = UNGLEICH.matcher(meldung);
        if (ungleich.matches()) {
            return "„" + ungleich.group(1) + "“ und „" + ungleich.group(2) + "“ sind nicht vergleichbar.";
        }
        Matcher funktion = FUNKTION.matcher(meldung);
        if (funktion.matches()) {
            return "die Funktion „" + funktion.group(1) + "“ gibt es so nicht.";
        }
        return meldung;
    }
}
