package de.amtsweg.simulator;

/** The partner refuses a request; nothing is stored. Carries the HTTP status and the German text of the problem. */
final class Abgelehnt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String titel;

    Abgelehnt(int status, String titel, String einzelheit) {
        super(einzelheit);
        this.status = status;
        this.titel = titel;
    }

    Antwort antwort() {
        return Antwort.problem(status, titel, getMessage());
    }
}
