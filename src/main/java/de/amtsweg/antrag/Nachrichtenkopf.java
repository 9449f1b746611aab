package de.amtsweg.antrag;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Header of a message.
 *
 * @param nachrichtenUuid key of this one message
 * @param erstellungszeitpunkt when the sender wrote it
 * @param leser authority that is to decide (Behördenkennung)
 * @param autor who sent it
 */
public record Nachrichtenkopf(
        UUID nachrichtenUuid, OffsetDateTime erstellungszeitpunkt, Behoerde leser, Behoerde autor) {

    /**
     * A party of the message.
     *
     * @param kennung Behördenkennung
     * @param name name for people, or null
     */
    public record Behoerde(String kennung, String name) {}
}
