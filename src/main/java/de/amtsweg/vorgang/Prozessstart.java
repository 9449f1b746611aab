package de.amtsweg.vorgang;

/** Starts and moves the processes of a case, in the caller's transaction and as the application itself. */
public interface Prozessstart {

    /** Starts the process that serves a new application. */
    void antragEingegangen(String vorgangsnummer);

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

    /**
     * Starts a side process beside whatever else runs for the case; its first task belongs to the person who acts.
     *
     * @param prozess key of the process, such as {@code partner-beteiligen}
     * @return false if a task of such a side process is open already
     */
    boolean nebenvorgang(String prozess, String vorgangsnummer);
}
