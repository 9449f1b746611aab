package de.amtsweg.einbuergerung;

import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.FachlicherFehler;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A time from its first to its last day.
 *
 * @param bis null if it has not ended
 * @param grund title or reason, in the caseworker's words
 */
record Zeitraum(LocalDate von, LocalDate bis, String grund) {

    private static final DateTimeFormatter TAG =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /**
     * One line each: first day; last day or nothing; reason.
     *
     * @param feld label of the field, for the sentence that refuses a line
     * @return sorted by the first day
     * @throws FachlicherFehler if a line says less, or a time ends before it begins
     */
    static List<Zeitraum> lies(String feld, String zeilen) {
        return zeilen.lines()
                .map(String::strip)
                .filter(z -> !z.isEmpty())
                .map(z -> liesZeile(feld, z))
                .sorted(Comparator.comparing(Zeitraum::von))
                .toList();
    }

    private static Zeitraum liesZeile(String feld, String zeile) {
        List<String> teile =
                Arrays.stream(zeile.split(";", 3)).map(String::strip).toList();
        if (teile.size() != 3 || teile.get(0).isEmpty() || teile.get(2).isEmpty()) {
            throw new FachlicherFehler("Bitte schreiben Sie unter „" + feld
                    + "“ je Zeile „erster Tag; letzter Tag; Grund“, den letzten Tag leer, wenn es andauert. So geht es"
                    + " nicht: „" + zeile + "“.");
        }
        Druckbarkeit.pruefe(feld, teile.get(2));
        Zeitraum z = new Zeitraum(
                tag(feld, teile.get(0)), teile.get(1).isEmpty() ? null : tag(feld, teile.get(1)), teile.get(2));
        if (z.bis != null && z.bis.isBefore(z.von)) {
            throw new FachlicherFehler("Unter „" + feld + "“ endet ein Zeitraum vor seinem Beginn: „" + zeile + "“.");
        }
        return z;
    }

    /** A day as people write it. */
    static LocalDate tag(String feld, String text) {
        try {
            return LocalDate.parse(text, TAG);
        } catch (DateTimeParseException e) {
            throw new FachlicherFehler("Unter „" + feld + "“ steht kein gültiges Datum (TT.MM.JJJJ): „" + text + "“.");
        }
    }

    static String tag(LocalDate tag) {
        return TAG.format(tag);
    }

    /** As it is entered. */
    static String schreib(List<Zeitraum> zeiten) {
        return zeiten.stream().map(Zeitraum::zeile).collect(Collectors.joining("\n"));
    }

    private String zeile() {
        return tag(von) + "; " + (bis == null ? "" : tag(bis)) + "; " + grund;
    }

    /** The last day up to this one that belongs to it. */
    LocalDate bisHoechstens(LocalDate tag) {
        return bis == null || bis.isAfter(tag) ? tag : bis;
    }

    String inWorten() {
        return tag(von) + (bis == null ? " bis heute" : " bis " + tag(bis)) + " (" + grund + ")";
    }
}
