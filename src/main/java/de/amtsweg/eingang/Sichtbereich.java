package de.amtsweg.eingang;

import java.util.List;

/**
 * Which items a person may see and work.
 *
 * @param behoerden ids of the authorities she is a caseworker of
 * @param ohneBehoerde whether she sees those of no authority: the administration does
 */
public record Sichtbereich(List<String> behoerden, boolean ohneBehoerde) {

    public Sichtbereich {
        behoerden = List.copyOf(behoerden);
    }

    /** True for somebody who has no business here. */
    public boolean leer() {
        return behoerden.isEmpty() && !ohneBehoerde;
    }

    boolean umfasst(String behoerde) {
        return behoerde == null ? ohneBehoerde : behoerden.contains(behoerde);
    }
}
