package de.amtsweg.freigabe;

/**
 * Vetoes what four eyes have not seen. Decides from stored drafts and signatures only, never from a variable, an
 * assignee or a gateway.
 */
public interface Freigabewaechter {

    /**
     * Before the signing task ends.
     *
     * @throws de.amtsweg.vorgang.FachlicherFehler if a point of the current draft has no valid signature or objection
     */
    void vorZeichnungsende(String vorgangsnummer);

    /**
     * Before a final act begins.
     *
     * @throws de.amtsweg.vorgang.FachlicherFehler unless every point of the current draft is signed by a person other
     *     than its author, or its subject needs none ({@link Freigabebedarf})
     */
    void vorVollzug(String vorgangsnummer);
}
