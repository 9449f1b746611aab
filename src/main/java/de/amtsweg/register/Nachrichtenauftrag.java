package de.amtsweg.register;

import java.time.Instant;
import java.util.UUID;

/**
 * What is to be written.
 *
 * @param id the message's UUID in its header
 * @param nachrichtentyp number or name of the message, such as {@code 090001}
 * @param anlass why: {@code ANTRAG}, {@code ENTSCHEIDUNG}, {@code RUECKNAHME}, {@code ERTEILUNG}
 * @param verantwortlich the responsible person, for the partner's log
 */
public record Nachrichtenauftrag(
        UUID id, String vorgangsnummer, String nachrichtentyp, String anlass, Instant zeit, String verantwortlich) {

    /** The same with another responsible person, where the act is one of a certain person. */
    public Nachrichtenauftrag verantwortetVon(String person) {
        return new Nachrichtenauftrag(id, vorgangsnummer, nachrichtentyp, anlass, zeit, person);
    }
}
