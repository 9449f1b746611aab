package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.vorgang.FachlicherFehler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Spouse or minor unmarried child that follows the worker (§ 81a (4) AufenthG).
 *
 * @param geburtsdatum as it was told; may be incomplete
 */
record Angehoeriger(String nachname, String vornamen, String geburtsdatum, String beziehung) {

    private static final int ANGABEN = 4;

    /** One person per line, the particulars separated by semicolons; nobody if the text is empty. */
    static List<Angehoeriger> lies(String text) {
        return text.lines()
                .map(String::strip)
                .filter(z -> !z.isEmpty())
                .map(Angehoeriger::liesZeile)
                .toList();
    }

    private static Angehoeriger liesZeile(String zeile) {
        List<String> teile =
                Arrays.stream(zeile.split(";", -1)).map(String::strip).toList();
        if (teile.size() != ANGABEN
                || teile.get(0).isEmpty()
                || teile.get(ANGABEN - 1).isEmpty()) {
            throw new FachlicherFehler("Bitte schreiben Sie je Angehörigen „Nachname; Vornamen; Geburtsdatum;"
                    + " Beziehung“. So geht es nicht: „" + zeile + "“.");
        }
        return new Angehoeriger(teile.get(0), teile.get(1), teile.get(2), teile.get(3));
    }

    /** The same as it is entered. */
    static String schreib(List<Angehoeriger> angehoerige) {
        return angehoerige.stream()
                .map(a -> String.join("; ", a.nachname, a.vornamen, a.geburtsdatum, a.beziehung))
                .collect(Collectors.joining("\n"));
    }

    /** For people. */
    String inWorten() {
        String name = vornamen.isEmpty() ? nachname : nachname + ", " + vornamen;
        return name + (geburtsdatum.isEmpty() ? "" : ", geboren " + geburtsdatum) + " (" + beziehung + ")";
    }
}
