package de.amtsweg.freigabe;

import java.time.Instant;

/**
 * A signed decision was found wrong before its case was closed.
 *
 * @param nummer which correction of the case, from 1
 * @param fehler what is wrong
 * @param begruendung why
 * @param grundlage norm the caseworker rests it on, as the notice cites it
 * @param ueberholtBis version of the draft up to which signatures count no more
 * @param person id of who recorded it; she has a part in the content of the next decision and does not sign it
 */
public record Korrektur(
        int nummer,
        Betroffen betroffen,
        String fehler,
        String begruendung,
        String grundlage,
        int ueberholtBis,
        String person,
        Instant zeit) {

    /** The earliest step that has to be done again. */
    public enum Betroffen {
        SACHVERHALT("eine Tatsache"),
        RECHTSGRUNDLAGE("die Rechtsgrundlage"),
        ENTSCHEIDUNG("ein Punkt der Entscheidung");

        private final String bezeichnung;

        Betroffen(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        public String bezeichnung() {
            return bezeichnung;
        }
    }
}
