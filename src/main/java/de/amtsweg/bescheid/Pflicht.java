package de.amtsweg.bescheid;

import java.util.Collection;

/** Refuses data without which a paper would be wrong; the messages are shown to caseworkers. */
final class Pflicht {

    private Pflicht() {}

    static void text(String bezeichnung, String wert) {
        if (wert == null || wert.isBlank()) {
            throw fehlt(bezeichnung);
        }
    }

    static void wert(String bezeichnung, Object wert) {
        if (wert == null) {
            throw fehlt(bezeichnung);
        }
    }

    static void eintrag(String bezeichnung, Collection<?> werte) {
        if (werte == null || werte.isEmpty()) {
            throw fehlt(bezeichnung);
        }
    }

    private static IllegalArgumentException fehlt(String bezeichnung) {
        return new IllegalArgumentException("Für das Schriftstück fehlt die Angabe „" + bezeichnung + "“.");
    }
}
