package de.amtsweg.regelwerk.betrieb;

import java.time.Instant;

/**
 * A version of a law table in this installation.
 *
 * @param nummer counts from 1 per table; the highest holds
 * @param inhaltshash SHA-256 (hex) of the file
 * @param stand version tag of the file
 * @param eingereichtVon user id; null for what came with the program
 * @param freigegebenVon user id of another person; null for what came with the program
 */
public record Regelfassung(
        String tabelle,
        int nummer,
        String inhaltshash,
        String stand,
        Herkunft herkunft,
        String eingereichtVon,
        String freigegebenVon,
        String begruendung,
        Instant zeit) {

    /** How a version came here. */
    public enum Herkunft {
        /** With the program. */
        AUSLIEFERUNG,
        /** Released here by two legal experts. */
        FREIGABE
    }
}
