package de.amtsweg.engine.feel;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition that names texts only: {@code "A","B"} or {@code not("A","B")}. Most cells of our tables are one; for a text
 * they are answered without the interpreter, with the answer it would give.
 *
 * @param nicht whether it holds for all other texts
 */
record Textliste(Set<String> texte, boolean nicht) {

    private static final String TEXT = "\"[^\"\\\\\\p{Cntrl}]*\"";
    private static final String LISTE = TEXT + "(?: *, *" + TEXT + ")*";
    private static final Pattern EINER = Pattern.compile(TEXT);
    private static final Pattern ZELLE = Pattern.compile(" *(?:(" + LISTE + ")|not\\( *(" + LISTE + ") *\\)) *");

    /** Null for every other condition. */
    static Textliste lies(String zelle) {
        Matcher treffer = ZELLE.matcher(zelle);
        if (!treffer.matches()) {
            return null;
        }
        boolean nicht = treffer.group(1) == null;
        return new Textliste(
                EINER.matcher(nicht ? treffer.group(2) : treffer.group(1))
                        .results()
                        .map(MatchResult::group)
                        .map(t -> t.substring(1, t.length() - 1))
                        .collect(Collectors.toUnmodifiableSet()),
                nicht);
    }

    boolean enthaelt(String text) {
        return texte.contains(text) != nicht;
    }
}
