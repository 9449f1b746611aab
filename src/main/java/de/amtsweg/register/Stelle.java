package de.amtsweg.register;

import de.amtsweg.behoerde.Behoerde;

/**
 * A party in a message header.
 *
 * @param kennung Behördenkennung
 * @param name name people read
 */
public record Stelle(String kennung, String name) {

    /** The authority as sender. */
    public static Stelle von(Behoerde behoerde) {
        return new Stelle(behoerde.kennung(), behoerde.name());
    }
}
