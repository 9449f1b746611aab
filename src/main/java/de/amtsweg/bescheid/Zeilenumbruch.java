package de.amtsweg.bescheid;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines. Every line but the last of a paragraph ends with the blank at which it was broken, so that
 * words stay apart for whoever reads the text back from the PDF.
 */
final class Zeilenumbruch {

    private Zeilenumbruch() {}

    static List<String> umbrechen(String text, Schrift schrift, float groesse, float breite) {
        List<String> zeilen = new ArrayList<>();
        for (String absatz : text.split("\n", -1)) {
            absatz(absatz, schrift, groesse, breite, zeilen);
        }
        return zeilen;
    }

    private static void absatz(String text, Schrift schrift, float groesse, float breite, List<String> zeilen) {
        StringBuilder zeile = new StringBuilder();
        for (String wort : woerter(text)) {
            if (zeile.length() > 0 && weite(zeile + wort, schrift, groesse) > breite) {
                zeilen.add(zeile.toString());
                zeile.setLength(0);
            }
            String rest = wort;
            while (weite(rest, schrift, groesse) > breite) {
                int ende = passend(rest, schrift, groesse, breite);
                zeilen.add(rest.substring(0, ende));
                rest = rest.substring(ende);
            }
            zeile.append(rest);
        }
        zeilen.add(zeile.toString());
    }

    /** The blank at the end of a line may reach into the margin. */
    private static float weite(String text, Schrift schrift, float groesse) {
        return schrift.breite(text.stripTrailing()) * groesse;
    }

    /** Words with the blanks behind them; a word also ends after a hyphen or slash between letters. */
    private static List<String> woerter(String text) {
        List<String> woerter = new ArrayList<>();
        int anfang = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wortende = c == ' ' && !bindetAnFolgendes(text, anfang, i)
                    || (c == '-' || c == '/')
                            && i > anfang
                            && i + 1 < text.length()
                            && Character.isLetter(text.charAt(i - 1))
                            && Character.isLetter(text.charAt(i + 1));
            boolean nochLeerzeichen = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (wortende && !nochLeerzeichen) {
                woerter.add(text.substring(anfang, i + 1));
                anfang = i + 1;
            }
        }
        woerter.add(text.substring(anfang));
        return woerter;
    }

    /** A section sign or an abbreviation before a number does not stand at the end of a line. */
    private static boolean bindetAnFolgendes(String text, int anfang, int leerzeichen) {
        if (leerzeichen + 1 >= text.length()) {
            return false;
        }
        String wort = text.substring(anfang, leerzeichen);
        boolean zahlFolgt = Character.isDigit(text.charAt(leerzeichen + 1));
        return wort.endsWith("§") || zahlFolgt && wort.matches(".*(Absatz|Satz|Nummer|Seite|Nr\\.|Abs\\.|Art\\.)");
    }

    /** How much of a word that is wider than the line fits on it, at least one letter with its marks. */
    private static int passend(String wort, Schrift schrift, float groesse, float breite) {
        int ende = 0;
        while (ende < wort.length()) {
            int naechstes = ende + Character.charCount(wort.codePointAt(ende));
            while (naechstes < wort.length() && Zeichentext.istAkzent(wort.codePointAt(naechstes))) {
                naechstes += Character.charCount(wort.codePointAt(naechstes));
            }
            if (ende > 0 && schrift.breite(wort.substring(0, naechstes)) * groesse > breite) {
                return ende;
            }
            ende = naechstes;
        }
        return ende;
    }
}
