package de.amtsweg.engine.umzug;

import java.util.List;

/**
 * What would happen, or happens, to running cases.
 *
 * @param behoerde only cases of this authority; null: of all authorities of the person
 * @param nach number of the target version
 * @param vorgaenge how many run on the versions asked about
 * @param umziehbar how many of them can move
 * @param hinweise sentences about what is not part of the move
 */
public record Umzugsplan(
        String schluessel,
        String name,
        String behoerde,
        int nach,
        int vorgaenge,
        int umziehbar,
        List<Herkunft> fassungen,
        List<String> hinweise) {

    /**
     * One version cases come from.
     *
     * @param fehler why none of them can move at all; empty as a rule
     * @param bleiben the cases that cannot move
     */
    public record Herkunft(
            int von,
            int vorgaenge,
            int umziehbar,
            List<Schrittweg> schritte,
            List<String> fehler,
            List<Verbleib> bleiben) {}

    /**
     * Which step becomes which.
     *
     * @param nach null if no step takes its place
     * @param vorgaenge how many cases stand there now
     */
    public record Schrittweg(String von, String vonName, String nach, String nachName, int vorgaenge) {}

    /** A case that cannot move, and why, in sentences. */
    public record Verbleib(String vorgangsnummer, List<String> gruende) {}
}
