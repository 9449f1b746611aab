package de.amtsweg.behoerde;

import java.util.List;

/**
 * What was found about an authority.
 *
 * @param datei path inside the authority's folder, or what else it is about
 * @param satz one German sentence: what is wrong or missing, and what to do
 */
public record Befund(Art art, String datei, String satz) {

    /** How much it matters. */
    public enum Art {
        /** Must not be used like this. */
        FEHLER,
        /** Something needed is not there yet. */
        FEHLT,
        /** Worth knowing; nothing has to be done. */
        HINWEIS
    }

    public static Befund fehler(String datei, String satz) {
        return new Befund(Art.FEHLER, datei, satz);
    }

    public static Befund fehlt(String datei, String satz) {
        return new Befund(Art.FEHLT, datei, satz);
    }

    public static Befund hinweis(String datei, String satz) {
        return new Befund(Art.HINWEIS, datei, satz);
    }

    /** Whether nothing is wrong and nothing is missing. */
    public static boolean inOrdnung(List<Befund> befunde) {
        return befunde.stream().allMatch(b -> b.art() == Art.HINWEIS);
    }
}
