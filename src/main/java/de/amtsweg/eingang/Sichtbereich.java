package de.amtsweg.eingang;

import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Vorgang;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which items a person may see and work.
 *
 * @param behoerden ids of the authorities she is a caseworker of
 * @param fallarten the kinds of case she works; what mentions a case of another kind is not for her
 * @param ohneBehoerde whether she sees those of no authority: the administration does
 */
public record Sichtbereich(List<String> behoerden, Set<Fallart> fallarten, boolean ohneBehoerde) {

    public Sichtbereich {
        behoerden = List.copyOf(behoerden);
        fallarten = Set.copyOf(fallarten);
    }

    /** For somebody who works every kind of case. */
    public Sichtbereich(List<String> behoerden, boolean ohneBehoerde) {
        this(behoerden, EnumSet.allOf(Fallart.class), ohneBehoerde);
    }

    /** Whether the case may be shown and given something. */
    boolean umfasst(Vorgang vorgang) {
        return behoerden.contains(vorgang.behoerde()) && fallarten.contains(vorgang.fallart());
    }

    /** True for somebody who has no business here. */
    public boolean leer() {
        return behoerden.isEmpty() && !ohneBehoerde;
    }

    boolean umfasst(String behoerde) {
        return behoerde == null ? ohneBehoerde : behoerden.contains(behoerde);
    }
}
