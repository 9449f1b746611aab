package de.amtsweg.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a partner answers. Called for one message at a time. */
interface Regeln {
    /**
     * Decides without changing anything.
     *
     * @throws Abgelehnt when the partner does not take this message
     */
    Ergebnis antworten(Nachricht anfrage);

    /**
     * Whether the partner lets the sender in.
     *
     * @param ausweis the header {@code Authorization}, or {@code null}
     */
    default boolean zugelassen(Nachricht anfrage, String ausweis) {
        return true;
    }

    /**
     * Takes an answered message into the partner's state: once after it was stored, and again in the same order at each
     * start.
     *
     * @param antwort the immediate answer, or {@code null}
     */
    default void uebernehmen(Nachricht anfrage, Nachricht antwort) {}

    /** What the partner has stored, for a tester; empty when that is no more than the messages. */
    default Optional<List<Map<String, Object>>> datensaetze() {
        return Optional.empty();
    }
}
