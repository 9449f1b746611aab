package de.amtsweg.regelwerk;

import java.util.Map;

/**
 * A row in force that failed in exactly one condition.
 *
 * @param norm annotation of the row up to the first {@code |}
 * @param ausgaben those outputs that can be told (see {@link Regelzeile})
 * @param merkmal label of the condition's column
 * @param wert the value of the case
 * @param bedingung the condition in German words
 */
public record VerfehlteZeile(
        String id,
        int nummer,
        String norm,
        Map<String, Object> ausgaben,
        String merkmal,
        Object wert,
        String bedingung) {

    /** One German sentence: what stood in the way. */
    public String grund() {
        return merkmal + ": " + InWorten.wert(wert) + ", gefordert " + bedingung;
    }
}
