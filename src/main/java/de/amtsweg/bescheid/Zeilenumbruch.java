package de.amtsweg.bescheid;

import de.amtsweg.schrift.Zeichentext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines. Every line but the last of a paragraph ends with the blank at which it was broken, so that
 * words stay apart for whoever reads the text back from the PDF.
 */
final class Zeilenumbruch {

    private static final Pattern VOR_ZAHL = Pattern.compile("(Absatz|Satz|Nummer|Seite|Nr\\.|Abs\\.|Art\\.)$");
    private static final Pattern TAG = Pattern.compile("(^|\\D)\\d{1,2}\\.$");
    private static final Pattern MONAT =
            Pattern.compile("Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember");
    private static final String TRENNSTELLEN = "@./_-";

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

    /** A section sign, an abbreviation before a number, an amount and a day do not stand apart from what follows. */
    private static boolean bindetAnFolgendes(String text, int anfang, int leerzeichen) {
        if (leerzeichen + 1 >= text.length()) {
            return false;
        }
        String wort = text.substring(anfang, leerzeichen);
        String folgendes = text.substring(leerzeichen + 1);
        boolean zahlFolgt = Character.isDigit(folgendes.charAt(0));
        return wort.endsWith("§")
                || zahlFolgt && VOR_ZAHL.matcher(wort).find()
                || wort.endsWith("0") && folgendes.startsWith("Euro")
                || TAG.matcher(wort).find() && MONAT.matcher(folgendes).lookingAt();
    }

    /** How much of a word that is wider than the line fits on it: up to a sign as in addresses, or whatever fits. */
    private static int passend(String wort, Schrift schrift, float groesse, float breite) {
        int ende = 0;
        int trennstelle = 0;
        while (ende < wort.length()) {
            int naechstes = ende + Character.charCount(wort.codePointAt(ende));
            while (naechstes < wort.length() && Zeichentext.istAkzent(wort.codePointAt(naechstes))) {
                naechstes += Character.charCount(wort.codePointAt(naechstes));
            }
            if (ende > 0 && schrift.breite(wort.substring(0, naechstes)) * groesse > breite) {
                return trennstelle > 0 ? trennstelle : ende;
            }
            if (TRENNSTELLEN.indexOf(wort.charAt(ende)) >= 0) {
                trennstelle = naechstes;
            }
            ende = naechstes;
        }
        return ende;
    }
}
