package de.amtsweg.freigabe;

/**
 * Cases in which the law tables let one person decide alone. Implemented by the subject of the case from what it stored;
 * whoever says nothing needs four eyes.
 */
public interface Freigabebedarf {

    /** True if the current draft may be executed without a second person's signature. */
    boolean entfaellt(String vorgangsnummer);
}
