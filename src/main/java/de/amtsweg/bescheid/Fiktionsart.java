package de.amtsweg.bescheid;

/** Effect of an application (§ 81 (3), (4) AufenthG) as a certificate states it. */
public enum Fiktionsart {
    ERLAUBNISFIKTION(
            "§ 81 Absatz 3 Satz 1 AufenthG",
            "Der Aufenthalt gilt bis zur Entscheidung der Ausländerbehörde als erlaubt.",
            "Erwerbstätigkeit nicht erlaubt"),
    DULDUNGSFIKTION(
            "§ 81 Absatz 3 Satz 2 AufenthG",
            "Ab dem Zeitpunkt der Antragstellung gilt die Abschiebung bis zur Entscheidung der Ausländerbehörde als"
                    + " ausgesetzt.",
            "Erwerbstätigkeit nicht erlaubt"),
    FORTGELTUNGSFIKTION(
            "§ 81 Absatz 4 Satz 1 AufenthG",
            "Der bisherige Aufenthaltstitel gilt vom Zeitpunkt seines Ablaufs bis zur Entscheidung der"
                    + " Ausländerbehörde als fortbestehend.",
            "wie im bisherigen Aufenthaltstitel"),
    FORTGELTUNGSANORDNUNG(
            "§ 81 Absatz 4 Satz 3 AufenthG",
            "Die Fortgeltung des bisherigen Aufenthaltstitels ist zur Vermeidung einer unbilligen Härte angeordnet.",
            "wie im bisherigen Aufenthaltstitel");

    private final String norm;
    private final String wirkung;
    private final String erwerbstaetigkeit;

    Fiktionsart(String norm, String wirkung, String erwerbstaetigkeit) {
        this.norm = norm;
        this.wirkung = wirkung;
        this.erwerbstaetigkeit = erwerbstaetigkeit;
    }

    String norm() {
        return norm;
    }

    String wirkung() {
        return wirkung;
    }

    /** What holds if nothing else is permitted (§ 4a (4) AufenthG). */
    String erwerbstaetigkeit() {
        return erwerbstaetigkeit;
    }
}
