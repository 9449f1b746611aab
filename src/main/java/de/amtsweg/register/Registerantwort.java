package de.amtsweg.register;

import java.util.UUID;

/**
 * The envelope of an incoming message.
 *
 * @param nachrichtenUuid the message's own UUID; a second message with it is a duplicate
 * @param ausloeserUuid UUID of our message that it answers, null for one that comes by itself
 * @param code what the process needs to know, such as {@code KEIN_TREFFER}
 * @param ereignis which event of the process waits for it
 */
public record Registerantwort(
        UUID nachrichtenUuid, UUID ausloeserUuid, String nachrichtentyp, String code, Ereignis ereignis) {

    /** Message names as the models use them. */
    public enum Ereignis {
        ANTWORT("RegisterAntwort"),
        KARTE_HERGESTELLT("KarteHergestellt"),
        /** What came to be known after the answer: no process waits for it, and it is never taken for the answer. */
        NACHBERICHT("Nachbericht");

        private final String nachricht;

        Ereignis(String nachricht) {
            this.nachricht = nachricht;
        }

        public String nachricht() {
            return nachricht;
        }
    }
}
