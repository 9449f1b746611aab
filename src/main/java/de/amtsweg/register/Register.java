package de.amtsweg.register;

import java.util.Optional;

/** A register or partner as the case sees it: it turns what the case needs into a message, and an answer into words. */
public interface Register {

    /** Short name in models, configuration and addresses: {@code azr}, {@code ba}, {@code bva}, {@code eat}. */
    String name();

    /** The name people read. */
    String bezeichnung();

    /** Writes the message; its UUID, time and case are given and stay the same in every repetition. */
    byte[] schreibe(Nachrichtenauftrag auftrag);

    /**
     * Reads an incoming message.
     *
     * @throws RuntimeException if it is not a message of this register
     */
    Registerantwort lies(byte[] nachricht);

    /** Takes the content of an answer into the case, in the transaction that continues the process. */
    void uebernimm(String vorgangsnummer, byte[] nachricht);

    /** The building block whose result this register's answers are, empty for one that is only told something. */
    default Optional<String> baustein() {
        return Optional.empty();
    }
}
