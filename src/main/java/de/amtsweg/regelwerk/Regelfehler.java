package de.amtsweg.regelwerk;

/**
 * A question to a law table that cannot be answered without guessing, or a table that must not be used. The message is
 * a German sentence for the caseworker or the legal expert and names table, fact or cell.
 */
public final class Regelfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Regelfehler(String meldung) {
        super(meldung);
    }

    public Regelfehler(String meldung, Throwable ursache) {
        super(meldung, ursache);
    }
}
