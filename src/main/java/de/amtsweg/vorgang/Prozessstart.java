package de.amtsweg.vorgang;

/** Starts and moves the processes of a case, in the caller's transaction and as the application itself. */
public interface Prozessstart {

    /** Starts the process that serves a new application of this kind. */
    void antragEingegangen(String vorgangsnummer, Fallart fallart);

    /**
     * Tells the case that documents came in.
     *
     * @return false if it does not wait for any
     */
    boolean unterlagenEingegangen(String vorgangsnummer);

    /**
     * Tells the case that the applicant withdrew.
     *
     * @return false if it is already decided
     */
    boolean antragZurueckgenommen(String vorgangsnummer);

    /** Whether a signed decision of this case is being carried out, so that it can still be corrected. */
    boolean wirdVollzogen(String vorgangsnummer);

    /**
     * Tells the case that its signed decision is wrong: what executes it is broken off, and it goes back.
     *
     * @param betroffen the earliest step to be done again: SACHVERHALT, RECHTSGRUNDLAGE or ENTSCHEIDUNG
     * @return false if nothing signed is being executed, or not any more
     */
    boolean korrekturErfasst(String vorgangsnummer, String betroffen);

    /**
     * Starts a building block beside the running case.
     *
     * @param baustein key of the process, such as {@code azr-dokument-anfordern}
     * @param nebeneinander whether several may wait for their answers; then only an open task of its own is in the way
     * @return false if it already runs for this case
     */
    boolean beginneBaustein(String vorgangsnummer, String baustein, boolean nebeneinander);
}
