package de.amtsweg.register;

/** The line to a partner. */
public interface Leitung {

    /**
     * Delivers a message.
     *
     * @return the answer, or null if the partner took the message and will answer later
     * @throws RegisterStoerung if the partner cannot be reached for now; repeat later
     * @throws RegisterAblehnung if the partner refuses the message as such; repeating does not help
     */
    byte[] sende(String register, byte[] nachricht);
}
