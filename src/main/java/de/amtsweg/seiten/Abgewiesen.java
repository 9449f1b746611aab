package de.amtsweg.seiten;

import org.springframework.http.HttpStatus;

/** A request that is not served; the message is the German sentence for the person. Nothing was changed. */
class Abgewiesen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private Abgewiesen(HttpStatus status, String satz) {
        super(satz);
        this.status = status;
    }

    static Abgewiesen nichtAngemeldet() {
        return new Abgewiesen(HttpStatus.UNAUTHORIZED, "Bitte melden Sie sich an.");
    }

    static Abgewiesen nichtZustaendig() {
        return new Abgewiesen(HttpStatus.FORBIDDEN, "Diese Seite ist für die Sachbearbeitung der Behörde.");
    }

    /** The same for what never was and what is another authority's: nobody learns which. */
    static Abgewiesen gibtEsNicht() {
        return new Abgewiesen(HttpStatus.NOT_FOUND, "Das gibt es nicht oder es gehört nicht zu Ihrer Behörde.");
    }

    static Abgewiesen nichtBefugt(String satz) {
        return new Abgewiesen(HttpStatus.FORBIDDEN, satz);
    }

    static Abgewiesen falscheAngabe(String satz) {
        return new Abgewiesen(HttpStatus.BAD_REQUEST, satz);
    }

    HttpStatus status() {
        return status;
    }
}
