package de.amtsweg.register;

/**
 * The way of messages to one partner. HTTP(S) is built in ({@link Partner}); OSCI/XTA or FIT-Connect come as a {@link
 * Transportadapter}. An implementation must be thread-safe and must never repeat a message by itself: when a message
 * goes out again is decided by the outbox.
 */
public interface Transport {

    /** How people call the partner, at the beginning of a sentence. */
    String bezeichnung();

    /**
     * Hands a message over.
     *
     * @param nachricht the message as it stands in the outbox, not to be changed
     * @throws RegisterStoerung if it is not the message's fault that it did not arrive; its sentence is shown to people,
     *     its {@link RegisterStoerung.Art} says whether the partner may have acted upon it
     * @throws RegisterAblehnung if the partner refuses the message itself
     */
    Quittung uebermittle(byte[] nachricht);

    /**
     * What the way tells at once.
     *
     * @param status as in HTTP: 200 with an answer, 202 if the message was taken and an answer comes later or never
     * @param antwort the partner's answer, null if none came at once
     */
    record Quittung(int status, byte[] antwort) {

        /** Taken; the answer comes later through {@code /api/eingang/{register}}, or there is none. */
        public static Quittung angenommen() {
            return new Quittung(202, null);
        }

        /** Taken and answered. */
        public static Quittung beantwortet(byte[] antwort) {
            return new Quittung(200, antwort);
        }
    }
}
