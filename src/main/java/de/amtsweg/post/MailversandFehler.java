package de.amtsweg.post;

/** A mail could not be handed to the mail server; trying again later may help. The message is German. */
public final class MailversandFehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailversandFehler(String meldung, Throwable ursache) {
        super(meldung, ursache);
    }
}
