package de.amtsweg.register;

/** Puts what came late before a person. */
public interface Nachtraege {

    /** Opens a task in the case's authority, whether the case is still open or not; the case's history says what came. */
    void legeVor(String vorgangsnummer);
}
