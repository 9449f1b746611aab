package de.amtsweg.register;

/** The partner refuses the message as such. The message carries the partner's text. */
public class RegisterAblehnung extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RegisterAblehnung(String satz) {
        super(satz);
    }

    public RegisterAblehnung(String satz, Throwable ursache) {
        super(satz, ursache);
    }
}
