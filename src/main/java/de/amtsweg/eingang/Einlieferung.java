package de.amtsweg.eingang;

import java.util.List;

/**
 * What a source puts into the Posteingang.
 *
 * @param behoerde id of the authority it is for; null if nobody knows, then the administration forwards it
 * @param schluessel the source's own key of it, the same if it is delivered again
 * @param absender who sent it, as the source tells it
 * @param betreff what it is about, in the sender's words
 * @param hinweis why it lies here, one German sentence; may be null
 * @param teile its files, and what of it was left out
 */
public record Einlieferung(
        String behoerde,
        Quelle quelle,
        String schluessel,
        String absender,
        String betreff,
        String hinweis,
        List<Teil> teile) {

    public Einlieferung {
        teile = List.copyOf(teile);
        if (schluessel == null || schluessel.isBlank()) {
            throw new IllegalArgumentException("an item needs the key of its source");
        }
    }

    /**
     * A file, or the note why it was left out.
     *
     * @param mime type found in the content; null for what was left out
     * @param kategorie category in the case's file, one of {@code Dokumentkategorie}; null for SONSTIGES
     * @param inhalt null for what was left out
     * @param auslassung why it was left out, one German sentence; null if it is there
     */
    public record Teil(String dateiname, String mime, String kategorie, byte[] inhalt, String auslassung) {

        public static Teil datei(String dateiname, String mime, String kategorie, byte[] inhalt) {
            return new Teil(dateiname, mime, kategorie, inhalt, null);
        }

        public static Teil ausgelassen(String dateiname, String grund) {
            return new Teil(dateiname, null, null, null, grund);
        }
    }
}
