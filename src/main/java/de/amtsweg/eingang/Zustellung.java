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

    /** Whether the sender can be told that the item is returned, and why. */
    default boolean kannAntworten(Eingangsstueck stueck) {
        return false;
    }

    /** The item goes back: the sender is told why. Only asked if it {@link #kannAntworten can}. */
    default void gibZurueck(Eingangsstueck stueck, String grund, String person) {}
}
