package de.amtsweg.register;

import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /**
     * Takes a message that no step of a process waits for: one that came by itself, or an answer to a message that was
     * only sent. Also called when a person gives a message of the Posteingang to a case.
     *
     * @param vorgangsnummer the case it belongs to, null if that is not known yet
     * @return the case it was taken into; empty if it fits none or is nothing this register takes by itself
     */
    default Optional<String> nimmUnverlangt(byte[] nachricht, String vorgangsnummer) {
        return Optional.empty();
    }

    /** Whether the partner answers this message at all; one that is only told something has done all it will. */
    default boolean erwartetAntwort(String nachrichtentyp) {
        return true;
    }

    /**
     * The message that reminds the partner of an answer that is late.
     *
     * @param nachrichtentyp what was asked
     */
    default Optional<String> erinnerung(String nachrichtentyp) {
        return Optional.empty();
    }

    /**
     * Asks the partner whether an earlier attempt to send this message took effect.
     *
     * @param nachricht the message as it was written
     * @param sende sends a question to the partner and returns its answer
     * @return the confirmation as this register would have sent it, its trigger the message's UUID; empty if the
     *     message took no effect and may be sent
     * @throws RegisterStoerung if the partner cannot be asked now
     * @throws UnsupportedOperationException if this partner cannot be asked at all
     */
    default Optional<byte[]> erfrage(byte[] nachricht, UnaryOperator<byte[]> sende) {
        throw new UnsupportedOperationException(bezeichnung() + " kann nicht gefragt werden.");
    }

    /** The building block whose result this register's answers are, empty for one that is only told something. */
    default Optional<String> baustein() {
        return Optional.empty();
    }
}
