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

    /**
     * Who answers for this message, if the register knows it better than the case does: the person who caused it by hand.
     * Asked before the message is written.
     */
    default Optional<String> verantwortlich(String vorgangsnummer, String nachrichtentyp) {
        return Optional.empty();
    }

    /**
     * Why this message cannot be written; a person then does what it was to do, and ends the waiting.
     *
     * @return a German sentence, empty for what may go
     */
    default Optional<String> hindernis(Nachrichtenauftrag auftrag) {
        return Optional.empty();
    }

    /** Whether the partner answers a message of this type; if not, being taken is all that can be known of it. */
    default boolean antwortet(String nachrichtentyp) {
        return true;
    }

    /** The case that a message is about which answers none of ours; empty if it names none that we know. */
    default Optional<String> vorgangZu(byte[] nachricht) {
        return Optional.empty();
    }

    /** Whether somebody has to look at a message for which no process waits (any more). */
    default boolean brauchtSichtung(Registerantwort antwort) {
        return true;
    }

    /**
     * What the process is told if a person settles a message of this type by other means, with proof; empty if only the
     * partner's answer can continue the case.
     */
    default Optional<String> codeWennVonHandErledigt(String nachrichtentyp) {
        return antwortet(nachrichtentyp) ? Optional.empty() : Optional.of("UEBERMITTELT");
    }

    /** The building block whose result this register's answers are, empty for one that is only told something. */
    default Optional<String> baustein() {
        return Optional.empty();
    }
}
