package de.amtsweg.einbuergerung;

import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.FachlicherFehler;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence that counts (§ 12a StAG): a fine, or imprisonment that was suspended and remitted.
 *
 * @param hoehe daily rates of the fine, or days of imprisonment with a month as thirty
 * @param gericht court and file number
 */
record Strafe(LocalDate vom, Art art, int hoehe, String gericht) {

    private static final String FELD = "Verurteilungen";
    private static final int TAGE_IM_MONAT = 30;
    private static final int TEILE = 4;

    /** Which of the two; a daily rate counts as a day of imprisonment (§ 12a (1) sentence 3 StAG). */
    enum Art {
        TAGESSAETZE("Tagessätze"),
        TAGE("Tage"),
        MONATE("Monate");

        private final String wort;

        Art(String wort) {
            this.wort = wort;
        }
    }

    /**
     * One line each: day of the verdict; height; unit; court and file number.
     *
     * @throws FachlicherFehler if a line says less
     */
    static List<Strafe> lies(String zeilen) {
        return zeilen.lines()
                .map(String::strip)
                .filter(z -> !z.isEmpty())
                .map(Strafe::liesZeile)
                .toList();
    }

    private static Strafe liesZeile(String zeile) {
        List<String> teile =
                Arrays.stream(zeile.split(";", TEILE)).map(String::strip).toList();
        boolean ganz = teile.size() == TEILE && teile.get(1).matches("[1-9]\\d{0,3}");
        Art art = ganz
                ? Arrays.stream(Art.values())
                        .filter(a -> a.wort.equalsIgnoreCase(teile.get(2)))
                        .findFirst()
                        .orElse(null)
                : null;
        if (art == null || teile.get(TEILE - 1).isEmpty()) {
            throw new FachlicherFehler("Bitte schreiben Sie je Verurteilung „Tag; Höhe; Tagessätze, Tage oder Monate;"
                    + " Gericht und Aktenzeichen“. So geht es nicht: „" + zeile + "“.");
        }
        Druckbarkeit.pruefe(FELD, teile.get(TEILE - 1));
        return new Strafe(Zeitraum.tag(FELD, teile.get(0)), art, Integer.parseInt(teile.get(1)), teile.get(TEILE - 1));
    }

    static String schreib(List<Strafe> strafen) {
        return strafen.stream()
                .map(s -> Zeitraum.tag(s.vom) + "; " + s.hoehe + "; " + s.art.wort + "; " + s.gericht)
                .collect(Collectors.joining("\n"));
    }

    /** The sum of all fines in daily rates. */
    static int tagessaetze(List<Strafe> strafen) {
        return strafen.stream()
                .filter(s -> s.art == Art.TAGESSAETZE)
                .mapToInt(Strafe::hoehe)
                .sum();
    }

    /** The sum of all imprisonment in days. */
    static int freiheitsstrafe(List<Strafe> strafen) {
        return strafen.stream()
                .filter(s -> s.art != Art.TAGESSAETZE)
                .mapToInt(s -> s.art == Art.MONATE ? s.hoehe * TAGE_IM_MONAT : s.hoehe)
                .sum();
    }
}
