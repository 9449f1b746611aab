package de.amtsweg.ansicht;

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

    /** The same for a task that never was and one of another authority: nobody learns which. */
    static Abgewiesen keineAufgabe() {
        return new Abgewiesen(
                HttpStatus.NOT_FOUND, "Diese Aufgabe gibt es nicht oder sie gehört nicht zu Ihrer Behörde.");
    }

    static Abgewiesen keinDokument() {
        return new Abgewiesen(HttpStatus.NOT_FOUND, "Dieses Dokument gehört nicht zum Vorgang dieser Aufgabe.");
    }

    static Abgewiesen entschieden() {
        return new Abgewiesen(
                HttpStatus.CONFLICT,
                "Über den Antrag ist schon entschieden, oder seine Beendigung ist schon erfasst. Ohne Entscheidung lässt"
                        + " sich das Verfahren nicht mehr beenden.");
    }

    static Abgewiesen nichtKorrigierbar(boolean abgeschlossen) {
        return new Abgewiesen(
                HttpStatus.CONFLICT,
                abgeschlossen
                        ? "Die Akte ist geschlossen. Hier lässt sich die Entscheidung nicht mehr korrigieren; eröffnen Sie"
                                + " dafür einen neuen Vorgang und verweisen Sie auf diesen."
                        : "Korrigieren lässt sich nur eine gezeichnete Entscheidung über einen Aufenthaltstitel. Ist sie"
                                + " noch nicht gezeichnet, setzen Sie in der offenen Aufgabe zurück oder beanstanden Sie"
                                + " den Punkt bei der Zeichnung.");
    }

    /** The same for one that never was, another person's, and one that is over. */
    static Abgewiesen keineEinsicht() {
        return new Abgewiesen(
                HttpStatus.NOT_FOUND,
                "Diese Akte ist Ihnen nicht (mehr) zur Einsicht geöffnet. Brauchen Sie sie noch, geben Sie im Reiter"
                        + " „Akte“ Ihres Vorgangs den Zweck an.");
    }

    static Abgewiesen keineVerwaltung() {
        return new Abgewiesen(HttpStatus.FORBIDDEN, "Das darf nur die Administration dieser Behörde.");
    }

    static Abgewiesen nichtJetzt(String satz) {
        return new Abgewiesen(HttpStatus.CONFLICT, satz);
    }

    HttpStatus status() {
        return status;
    }
}
