package de.amtsweg.simulator;

import java.util.List;

/**
 * What a partner does with a message.
 *
 * @param sofort answer in the HTTP response, or {@code null} for 202 without content
 * @param spaeter answers sent later
 */
record Ergebnis(byte[] sofort, List<Spaeter> spaeter) {
    static Ergebnis sofort(Vorlage antwort) {
        return new Ergebnis(antwort.schreiben(), List.of());
    }

    static Ergebnis angenommen(List<Spaeter> spaeter) {
        return new Ergebnis(null, spaeter);
    }
}
