package de.amtsweg.behoerde.pruefung;

import de.amtsweg.vorgang.VorgangVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which expressions an authority's model may contain: named ones, and the comparison of one variable. */
final class Ausdrucksregeln {

    /** Values that a form, a table or a call of an authority may set; everything else belongs to the case. */
    static final Set<String> SETZBAR = Set.of(VorgangVariable.TEILNAHMEPFLICHT.schluessel());

    static final Pattern EIGENE = Pattern.compile("eigen[A-Z][A-Za-z0-9]*");

    private static final Pattern OEFFNUNG = Pattern.compile("[$#]\\{");
    private static final Pattern AUSDRUCK = Pattern.compile("[$#]\\{([^{}]*)}");
    private static final List<Pattern> FEST = List.of(
            Pattern.compile("faelligkeit\\.nach\\('P[0-9]+[DWMY]'\\)"),
            Pattern.compile("execution\\.processBusinessKey"),
            Pattern.compile("mandant\\.fuer\\('[a-z0-9-]+', ?execution\\)"),
            Pattern.compile("null"));
    private static final Pattern VERGLEICH =
            Pattern.compile("(?:!|not )?([A-Za-z]\\w*)(?: *(?:==|!=) *(?:'[\\w -]*'|true|false|[0-9]+))?");

    private Ausdrucksregeln() {}

    /** The expressions in a text that are not allowed, as they are written. */
    static List<String> verbotene(String text) {
        List<String> verbotene = new ArrayList<>();
        Matcher ausdruck = AUSDRUCK.matcher(text);
        long gelesen = 0;
        while (ausdruck.find()) {
            gelesen++;
            if (!erlaubt(ausdruck.group(1).strip())) {
                verbotene.add(ausdruck.group());
            }
        }
        if (verbotene.isEmpty() && OEFFNUNG.matcher(text).results().count() != gelesen) {
            verbotene.add(text.strip());
        }
        return verbotene;
    }

    private static boolean erlaubt(String inhalt) {
        if (FEST.stream().anyMatch(f -> f.matcher(inhalt).matches())) {
            return true;
        }
        Matcher vergleich = VERGLEICH.matcher(inhalt);
        return vergleich.matches() && istVariable(vergleich.group(1));
    }

    private static boolean istVariable(String name) {
        return VorgangVariable.zu(name).isPresent() || EIGENE.matcher(name).matches();
    }

    static boolean setzbar(String name) {
        return SETZBAR.contains(name) || EIGENE.matcher(name).matches();
    }
}
