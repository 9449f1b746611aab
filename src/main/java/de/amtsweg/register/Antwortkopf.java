package de.amtsweg.register;

import de.amtsweg.xml.XmlElement;
import java.util.UUID;

/**
 * Header of a message a partner sent.
 *
 * @param nachrichtenUuid the message's own key
 * @param nachrichtentyp number or name of the message
 * @param ausloeserUuid key of our message it answers, null if it comes by itself
 * @param vorgangsnummer our case as the partner names it
 */
public record Antwortkopf(UUID nachrichtenUuid, String nachrichtentyp, UUID ausloeserUuid, String vorgangsnummer) {

    /** Reads the header; the case number stands in {@code vorgangsnummer} or, in AZR messages, {@code geschaeftszeichen}. */
    public static Antwortkopf von(XmlElement nachricht) {
        XmlElement kopf = nachricht.kind("nachrichtenkopf");
        XmlElement identifikation = kopf.kind("identifikation.nachricht");
        return new Antwortkopf(
                UUID.fromString(identifikation.text("nachrichtenUUID")),
                identifikation.kind("nachrichtentyp").text("code"),
                kopf.finde("ausloeserUUID")
                        .map(a -> UUID.fromString(a.inhalt()))
                        .orElse(null),
                nachricht
                        .finde("geschaeftszeichen")
                        .or(() -> nachricht.finde("vorgangsnummer"))
                        .map(XmlElement::inhalt)
                        .orElse(null));
    }

    /** The envelope the inbox keeps. */
    public Registerantwort umschlag(String code, Registerantwort.Ereignis ereignis) {
        return new Registerantwort(nachrichtenUuid, ausloeserUuid, nachrichtentyp, code, ereignis);
    }
}
