package de.amtsweg.regelwerk;

import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed from one version of a table to another, in German sentences. Rows are the same if their id is. */
final class Tabellenvergleich {

    private final Tabelle alt;
    private final Tabelle neu;
    private final List<String> saetze = new ArrayList<>();

    Tabellenvergleich(Tabelle alt, Tabelle neu) {
        this.alt = alt;
        this.neu = neu;
    }

    /** Empty if nothing changed that matters; the order of rows matters only where the first hit counts. */
    List<String> saetze() {
        if (alt.trefferregel() != neu.trefferregel()) {
            saetze.add("Trefferregel: bisher " + alt.trefferregel() + ", jetzt " + neu.trefferregel() + ".");
        }
        if (!alt.beschreibung().equals(neu.beschreibung())) {
            saetze.add("Die Beschreibung der Tabelle ist geändert.");
        }
        namen("Spalte", merkmale(alt), merkmale(neu));
        namen("Ausgabe", ausgaben(alt), ausgaben(neu));
        erlaubteWerte();
        zeilen();
        return saetze;
    }

    private void namen(String was, List<String> bisher, List<String> jetzt) {
        jetzt.stream().filter(n -> !bisher.contains(n)).forEach(n -> saetze.add(was + " „" + n + "“ ist neu."));
        bisher.stream().filter(n -> !jetzt.contains(n)).forEach(n -> saetze.add(was + " „" + n + "“ ist entfallen."));
    }

    private void erlaubteWerte() {
        for (Tabelle.Spalte spalte : neu.spalten()) {
            alt.spalten().stream()
                    .filter(s -> s.merkmal().equals(spalte.merkmal()) && !Objects.equals(s.werte(), spalte.werte()))
                    .forEach(s -> saetze.add("Spalte „" + spalte.merkmal() + "“, erlaubte Werte: bisher "
                            + oderAlle(s.werte()) + ", jetzt " + oderAlle(spalte.werte()) + "."));
        }
    }

    private static String oderAlle(String werte) {
        return werte == null ? "alle" : werte;
    }

    private void zeilen() {
        Map<String, Zeile> bisher = alt.zeilen().stream().collect(Collectors.toMap(Zeile::id, Function.identity()));
        Map<String, Zeile> entfallen = new HashMap<>(bisher);
        for (Zeile zeile : neu.zeilen()) {
            Zeile vorher = entfallen.remove(zeile.id());
            if (vorher == null) {
                saetze.add("Zeile " + zeile.nummer() + " ist neu: " + zeile.norm() + " (" + gilt(zeile) + "); "
                        + inhalt(zeile) + ".");
            } else {
                zeile(vorher, zeile);
            }
        }
        alt.zeilen().stream()
                .filter(z -> entfallen.containsKey(z.id()))
                .forEach(z -> saetze.add(
                        "Die bisherige Zeile " + z.nummer() + " ist entfallen: " + z.norm() + " (" + gilt(z) + ")."));
        List<String> reihe = alt.zeilen().stream()
                .map(Zeile::id)
                .filter(id -> !entfallen.containsKey(id))
                .toList();
        if (!alt.sammelt()
                && !reihe.equals(neu.zeilen().stream()
                        .map(Zeile::id)
                        .filter(bisher::containsKey)
                        .toList())) {
            saetze.add("Die Reihenfolge der Zeilen ist geändert.");
        }
    }

    private void zeile(Zeile vorher, Zeile zeile) {
        String ort = "Zeile " + zeile.nummer() + " (" + zeile.norm() + "), ";
        if (!vorher.anmerkung().equals(zeile.anmerkung())) {
            saetze.add(ort + "Anmerkung: bisher „" + vorher.anmerkung() + "“, jetzt „" + zeile.anmerkung() + "“.");
        }
        zellen(ort, merkmale(alt), vorher.bedingungen(), merkmale(neu), zeile.bedingungen());
        zellen(ort, ausgaben(alt), vorher.ausgaben(), ausgaben(neu), zeile.ausgaben());
    }

    private void zellen(
            String ort, List<String> altNamen, List<String> bisher, List<String> namen, List<String> jetzt) {
        for (int i = 0; i < namen.size(); i++) {
            int vorher = altNamen.indexOf(namen.get(i));
            if (vorher >= 0 && !bisher.get(vorher).equals(jetzt.get(i))) {
                saetze.add(ort + "„" + namen.get(i) + "“: bisher " + inWorten(bisher.get(vorher)) + ", jetzt "
                        + inWorten(jetzt.get(i)) + ".");
            }
        }
    }

    private static String gilt(Zeile zeile) {
        return zeile.gueltig().bis() == null
                ? "gilt ab " + InWorten.datum(zeile.gueltig().von())
                : "gilt von " + InWorten.datum(zeile.gueltig().von()) + " bis "
                        + InWorten.datum(zeile.gueltig().bis());
    }

    private String inhalt(Zeile zeile) {
        List<String> teile = new ArrayList<>();
        for (int i = 1; i < neu.spalten().size(); i++) {
            if (!Tabelle.egal(zeile.bedingungen().get(i))) {
                teile.add(neu.spalten().get(i).merkmal() + " "
                        + inWorten(zeile.bedingungen().get(i)));
            }
        }
        for (int i = 0; i < neu.ausgaben().size(); i++) {
            teile.add(ausgaben(neu).get(i) + " = " + inWorten(zeile.ausgaben().get(i)));
        }
        return String.join(", ", teile);
    }

    private static String inWorten(String zelle) {
        return Tabelle.egal(zelle) ? "beliebig" : InWorten.bedingung(zelle, Map.of());
    }

    private static List<String> merkmale(Tabelle tabelle) {
        return tabelle.spalten().stream().map(Tabelle.Spalte::merkmal).toList();
    }

    private static List<String> ausgaben(Tabelle tabelle) {
        return tabelle.ausgaben().stream()
                .map(a -> a.bezeichnung() == null ? a.name() : a.bezeichnung())
                .toList();
    }
}
