package de.amtsweg.fachkraefteverfahren;

/** What another body is asked for (§ 81a (3) sentence 1 Nr. 2, 2a AufenthG). */
enum Anerkennungsart {
    GLEICHWERTIGKEIT("das Verfahren zur Feststellung der Gleichwertigkeit der Berufsqualifikation", "Nummer 2"),
    ZEUGNISBEWERTUNG("die Zeugnisbewertung des Hochschulabschlusses", "Nummer 2"),
    STAATLICHE_ANERKENNUNG("die Bestätigung der staatlichen Anerkennung im Herkunftsstaat", "Nummer 2a"),
    NICHT_NOETIG("kein Verfahren", "");

    private final String bezeichnung;
    private final String nummer;

    Anerkennungsart(String bezeichnung, String nummer) {
        this.bezeichnung = bezeichnung;
        this.nummer = nummer;
    }

    /** As an object of a sentence. */
    String bezeichnung() {
        return bezeichnung;
    }

    /** Its number in § 81a (3) sentence 1 AufenthG. */
    String nummer() {
        return nummer;
    }
}
