package de.amtsweg.bescheid;

import java.util.List;

/**
 * Somebody who owes costs.
 *
 * @param anschrift lines below the name; null for the person of the case, whose address is known there
 */
public record Schuldner(String vornamen, String nachname, List<String> anschrift) {

    /** The person of the case. */
    public static Schuldner antragsteller(String vornamen, String nachname) {
        return new Schuldner(vornamen, nachname, null);
    }
}
