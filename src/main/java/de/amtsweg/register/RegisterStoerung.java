package de.amtsweg.register;

/** The partner cannot be reached for now (no connection, time limit, overload). The message tells why, in German. */
public class RegisterStoerung extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RegisterStoerung(String satz) {
        super(satz);
    }

    public RegisterStoerung(String satz, Throwable ursache) {
        super(satz, ursache);
    }
}
