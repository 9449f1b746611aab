package de.amtsweg.register;

import java.util.UUID;

/** Brings an event to the process that waits for it. */
public interface Prozessbote {

    /**
     * Continues the process instance that waits for the event about our message.
     *
     * @param nachricht message name as in the model
     * @param ausloeser UUID of our message
     * @param code what the process needs to know, null if nothing
     * @return false if none waits for it now
     */
    boolean stelleZu(String nachricht, UUID ausloeser, String code);

    /** Whether a process that sent this message is still on its way, so that it may wait for an answer soon. */
    boolean kennt(UUID ausloeser);
}
