package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.FachlicherFehler;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody for whom another person is liable.
 *
 * @param geburtsdatum as it was told; may be incomplete
 */
record Gast(String nachname, String vornamen, String geburtsdatum, String staatsangehoerigkeit, String beziehung) {

    private static final DateTimeFormatter TAG =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int HOECHSTENS = 20;
    private static final int ANGABEN = 5;

    /** One guest per line, his particulars separated by semicolons. */
    static List<Gast> lies(String text) {
        List<String> zeilen =
                text.lines().map(String::strip).filter(z -> !z.isEmpty()).toList();
        if (zeilen.isEmpty() || zeilen.size() > HOECHSTENS) {
            throw new FachlicherFehler("Bitte geben Sie einen bis " + HOECHSTENS + " Gäste an, je Gast eine Zeile.");
        }
        return zeilen.stream().map(Gast::liesZeile).toList();
    }

    private static Gast liesZeile(String zeile) {
        List<String> teile =
                Arrays.stream(zeile.split(";", -1)).map(String::strip).toList();
        if (teile.size() != ANGABEN || teile.get(0).isEmpty()) {
            throw new FachlicherFehler("Bitte schreiben Sie je Gast „Nachname; Vornamen; Geburtsdatum;"
                    + " Staatsangehörigkeit; Beziehung“. So geht es nicht: „" + zeile + "“.");
        }
        String geburtsdatum = teile.get(2);
        // a year or month alone is what some passports say
        if (!geburtsdatum.isEmpty() && !geburtsdatum.matches("(?:\\d{1,2}\\.)?\\d{4}")) {
            try {
                LocalDate.parse(geburtsdatum, TAG);
            } catch (DateTimeParseException e) {
                throw new FachlicherFehler("Das Geburtsdatum „" + geburtsdatum + "“ von " + teile.get(0)
                        + " ist kein Datum wie 31.12.1990.");
            }
        }
        return new Gast(teile.get(0), teile.get(1), geburtsdatum, teile.get(3), teile.get(4));
    }

    /** The same as it is entered. */
    static String schreib(List<Gast> gaeste) {
        return gaeste.stream().map(Gast::zeile).collect(Collectors.joining("\n"));
    }

    private String zeile() {
        return String.join("; ", nachname, vornamen, geburtsdatum, staatsangehoerigkeit, beziehung);
    }

    /** For people. */
    String inWorten() {
        String name = vornamen.isEmpty() ? nachname : nachname + ", " + vornamen;
        return name
                + (geburtsdatum.isEmpty() ? "" : ", geboren " + geburtsdatum)
                + (staatsangehoerigkeit.isEmpty() ? "" : ", " + staatsangehoerigkeit)
                + (beziehung.isEmpty() ? "" : " (" + beziehung + ")");
    }
}
