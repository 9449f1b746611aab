package de.amtsweg.register.beteiligung;

import java.util.UUID;

/** Puts another authority's request before a person. */
public interface Behoerdenanfragen {

    /**
     * Opens a task in the case's authority, whether the case is still open or not.
     *
     * @param nachricht key of the message that asks
     */
    void legeVor(String vorgangsnummer, UUID nachricht);
}
