package de.amtsweg.vorgang;

/** The case and the person an {@link Aufgabe} is about, without the engine's classes. */
public interface Aufgabenkontext {

    String vorgangsnummer();

    /**
     * The authenticated person.
     *
     * @throws FachlicherFehler if nobody is logged in
     */
    String person();

    /** Whether the authenticated person belongs to the group and to the authority of this case. */
    boolean gehoertZu(String gruppe);

    /** The variable's value as the engine holds it, or null. */
    Object lies(VorgangVariable variable);

    /** Sets a variable of the process instance. */
    void setze(VorgangVariable variable, Object wert);
}
