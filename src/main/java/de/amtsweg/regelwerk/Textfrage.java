package de.amtsweg.regelwerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Asks a law table with facts as a person types them, and tells the answer in German lines. */
public final class Textfrage {

    private Textfrage() {}

    /**
     * Asks this very file.
     *
     * @param stichtag 2026-11-22 or 22.11.2026
     * @param fakten facts as spreadsheets write them (50699,99 · ja · 22.11.2026); empty: unknown
     * @throws Regelfehler if the answer would be a guess, or a fact is not one of the table or not readable
     */
    public static Antwort stelle(
            Regelwerk regelwerk, String tabelle, byte[] inhalt, String stichtag, Map<String, String> fakten) {
        return regelwerk.fragen(tabelle, inhalt, tag(stichtag), werte(regelwerk, tabelle, inhalt, fakten));
    }

    /** As {@link Regelwerk#warumNicht}, with facts as {@link #stelle} takes them. */
    public static List<VerfehlteZeile> warumNicht(
            Regelwerk regelwerk, String tabelle, byte[] inhalt, String stichtag, Map<String, String> fakten) {
        return regelwerk.warumNicht(tabelle, inhalt, tag(stichtag), werte(regelwerk, tabelle, inhalt, fakten));
    }

    private static LocalDate tag(String stichtag) {
        return (LocalDate) lesen("stichtag", () -> Tabellenkalkulation.datum(stichtag));
    }

    private static Map<String, Object> werte(
            Regelwerk regelwerk, String tabelle, byte[] inhalt, Map<String, String> fakten) {
        Map<String, Typ> typen = regelwerk.geprueft(tabelle, inhalt).tabelle().fakten();
        Map<String, Object> werte = new HashMap<>();
        fakten.forEach((name, text) -> {
            Typ typ = typen.get(name);
            if (typ == null) {
                throw new Regelfehler("Die Tabelle „" + tabelle + "“ hat keinen Fakt „" + name + "“; sie kennt "
                        + String.join(", ", typen.keySet()) + ".");
            }
            werte.put(name, lesen(name, () -> Tabellenkalkulation.lesen(typ, text)));
        });
        return werte;
    }

    private static Object lesen(String fakt, Supplier<Object> wert) {
        try {
            return wert.get();
        } catch (IllegalArgumentException e) {
            throw new Regelfehler("Fakt „" + fakt + "“: " + e.getMessage(), e);
        }
    }

    /** The answer with its reasons: rows that fit with their outputs, rows that failed in one condition and why. */
    public static List<String> inWorten(Antwort antwort) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add("Tabelle „" + antwort.tabelle() + "“ zum Stichtag " + InWorten.datum(antwort.stichtag()) + ": "
                + kopf(antwort));
        for (Regelzeile treffer : antwort.treffer()) {
            zeilen.add("  Zeile " + treffer.nummer() + " trifft zu: " + treffer.norm());
            treffer.ausgaben().forEach((name, wert) -> zeilen.add("    " + name + " = " + ausgabe(wert)));
        }
        for (OffeneZeile offen : antwort.offen()) {
            zeilen.add("  Zeile " + offen.nummer() + " ist offen: " + offen.norm() + " – " + offen.grund() + " ("
                    + String.join(", ", offen.fakten()) + ")");
        }
        for (VerfehlteZeile verfehlt : antwort.verfehlt()) {
            zeilen.add(
                    "  Zeile " + verfehlt.nummer() + " knapp verfehlt: " + verfehlt.norm() + " – " + verfehlt.grund());
        }
        zeilen.add("  Stand der Tabelle: " + antwort.inhaltshash());
        return zeilen;
    }

    private static String kopf(Antwort antwort) {
        return switch (antwort.zustand()) {
            case TREFFER ->
                antwort.treffer().size() == 1
                        ? "eine Regel trifft zu."
                        : antwort.treffer().size() + " Regeln treffen zu.";
            case KEIN_TREFFER -> "keine Regel trifft zu.";
            case OFFEN -> "es lässt sich noch nicht sagen; zu klären: " + String.join(", ", antwort.zuKlaeren()) + ".";
            case KEINE_GUELTIGE_REGEL ->
                "an diesem Tag gilt keine Regel"
                        + (antwort.bekanntBis() == null
                                ? "."
                                : "; bekannt ist das Recht bis " + InWorten.datum(antwort.bekanntBis()) + ".");
        };
    }

    private static String ausgabe(Object wert) {
        return wert == null ? "–" : InWorten.wert(wert);
    }
}
