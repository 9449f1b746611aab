package de.amtsweg.register;

/** The partner cannot be reached for now (no connection, time limit, overload). The message tells why, in German. */
public class RegisterStoerung extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is known about the message that was being sent. */
    public enum Art {
        /** The partner has certainly not acted upon it. */
        NICHT_ANGEKOMMEN,
        /** Nobody knows. */
        UNGEWISS,
        /** The partner is there but does not let us in; that is about one authority's access, not about the line. */
        ZUGANG_VERWEIGERT
    }

    private final Art art;
    private final transient byte[] antwort;

    /** One of which nothing is known. */
    public RegisterStoerung(String satz, Throwable ursache) {
        this(Art.UNGEWISS, satz, ursache);
    }

    public RegisterStoerung(String satz) {
        this(Art.UNGEWISS, satz, null);
    }

    public RegisterStoerung(Art art, String satz) {
        this(art, satz, null);
    }

    public RegisterStoerung(Art art, String satz, Throwable ursache) {
        this(art, satz, ursache, null);
    }

    private RegisterStoerung(Art art, String satz, Throwable ursache, byte[] antwort) {
        super(satz, ursache);
        this.art = art;
        this.antwort = antwort;
    }

    /** The partner answered, but nobody can read it. */
    static RegisterStoerung unlesbar(String satz, Throwable ursache, byte[] antwort) {
        return new RegisterStoerung(Art.UNGEWISS, satz, ursache, antwort);
    }

    /** The answer that could not be read; null if there was none. */
    byte[] antwort() {
        return antwort;
    }

    public Art art() {
        return art;
    }

    /** The failure in the words of the machine, for whoever mends it. */
    public String original() {
        Throwable innerste = this;
        while (innerste.getCause() != null && innerste.getCause() != innerste) {
            innerste = innerste.getCause();
        }
        return innerste == this ? getMessage() : innerste.toString();
    }
}
