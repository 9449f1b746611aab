package de.amtsweg.befehl;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command found about one table.
 *
 * @param ergebnis in a few words
 */
record Tabellenbefund(String tabelle, String ergebnis, List<String> befunde) {

    static List<String> inWorten(List<Tabellenbefund> tabellen) {
        List<String> zeilen = new ArrayList<>();
        tabellen.forEach(t -> {
            zeilen.add(t.tabelle() + ": " + t.ergebnis());
            t.befunde().forEach(b -> zeilen.add("  " + b));
        });
        return zeilen;
    }

    static int rueckgabe(List<Tabellenbefund> tabellen) {
        return tabellen.stream().allMatch(t -> t.befunde().isEmpty()) ? 0 : Befehle.BEFUND;
    }
}
