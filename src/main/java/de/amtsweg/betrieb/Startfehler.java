package de.amtsweg.betrieb;

/** The application cannot start; one German sentence that names the property to change. */
public class Startfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Startfehler(String satz, Throwable ursache) {
        super(satz, ursache);
    }

    public Startfehler(String satz) {
        super(satz);
    }
}
