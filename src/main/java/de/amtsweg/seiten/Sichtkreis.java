package de.amtsweg.seiten;

import de.amtsweg.vorgang.Fallart;
import java.util.Collection;
import java.util.List;

/**
 * Whose messages are meant: those of one authority, and of the kinds of case that belong to the person's task there.
 *
 * @param fallarten names, as the case stores them
 */
record Sichtkreis(String behoerde, List<String> fallarten) {

    /** For SQL: parameters {@code :behoerde} and {@code :fallarten}; a row whose {@code vorgangsnummer} is the case's. */
    static final String VORGANG =
            "vorgangsnummer in (select k.vorgangsnummer from vorgang k where k.fallart in (:fallarten))";

    static Sichtkreis von(String behoerde, Collection<Fallart> fallarten) {
        return new Sichtkreis(behoerde, fallarten.stream().map(Fallart::name).toList());
    }
}
