package de.amtsweg.antrag;

import java.time.LocalDate;

/**
 * All that the status page says: no name, no number, no content.
 *
 * @param stand state
 * @param seit since when
 */
public record Status(Stand stand, LocalDate seit) {

    /** State of a case in the applicant's words. */
    public enum Stand {
        EINGEGANGEN("Ihr Antrag ist bei der Ausländerbehörde eingegangen."),
        IN_BEARBEITUNG("Ihr Antrag wird bearbeitet."),
        UNTERLAGEN_ANGEFORDERT(
                "Es fehlen noch Unterlagen. Sie haben dazu ein Schreiben erhalten oder erhalten es in Kürze."),
        ENTSCHIEDEN("Über Ihren Antrag ist entschieden."),
        KARTE_BESTELLT("Über Ihren Antrag ist entschieden. Ihre Karte ist bestellt."),
        KARTE_ABHOLBEREIT("Ihre Karte liegt zur Abholung bereit."),
        RUECKNAHME_EINGEGANGEN("Die Rücknahme Ihres Antrags ist bei der Ausländerbehörde eingegangen."),
        ABGESCHLOSSEN("Das Verfahren ist abgeschlossen.");

        private final String text;

        Stand(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
