package de.amtsweg.eingang;

/**
 * What the source of an item does when a person has decided. Implemented by the package that delivers; one per source,
 * called in the transaction of the decision.
 */
public interface Zustellung {

    Quelle quelle();

    /**
     * The item belongs to this case. Its files are already in the case's file.
     *
     * @param person user id of who assigned it
     * @throws de.amtsweg.vorgang.FachlicherFehler if the case cannot take it; nothing has happened then
     */
    void ordneZu(Eingangsstueck stueck, String vorgangsnummer, String person);

    /** The item goes back to its sender. */
    default void gibZurueck(Eingangsstueck stueck, String grund, String person) {}
}
