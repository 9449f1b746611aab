package de.amtsweg.regelwerk.betrieb;

import java.time.Instant;
import java.util.UUID;

/**
 * A changed table that waits for, or got, the decision of a second legal expert.
 *
 * @param ausgang number of the version it was made from
 * @param bemerkung why it was rejected; null otherwise
 */
public record Regelentwurf(
        UUID id,
        String tabelle,
        int ausgang,
        String begruendung,
        String eingereichtVon,
        Instant eingereichtAm,
        String zustand,
        String entschiedenVon,
        Instant entschiedenAm,
        String bemerkung) {

    static final String EINGEREICHT = "EINGEREICHT";

    /** Whether somebody has still to decide. */
    public boolean istOffen() {
        return EINGEREICHT.equals(zustand);
    }
}
