package de.amtsweg.engine.umzug;

import de.amtsweg.engine.umzug.Modellbild.Schritt;
import de.amtsweg.engine.umzug.Modellbild.Weg;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What changed from one version of a model to another, in sentences for the person who answers for it. */
final class Modellvergleich {

    private final Modellbild alt;
    private final Modellbild neu;
    private final List<String> saetze = new ArrayList<>();

    private Modellvergleich(Modellbild alt, Modellbild neu) {
        this.alt = alt;
        this.neu = neu;
    }

    /**
     * @param formulare what changed inside a form of this name, as far as both versions bring one
     * @return empty if nothing changed that a case could meet
     */
    static List<String> saetze(Modellbild alt, Modellbild neu, Function<String, List<String>> formulare) {
        Modellvergleich vergleich = new Modellvergleich(alt, neu);
        vergleich.modell();
        vergleich.schritte(formulare);
        vergleich.wege();
        return vergleich.saetze;
    }

    private void modell() {
        if (!Objects.equals(alt.name(), neu.name())) {
            saetze.add("Das Modell heißt jetzt „" + neu.name() + "“ (bisher „" + alt.name() + "“).");
        }
        if (!Objects.equals(alt.beschreibung(), neu.beschreibung())) {
            saetze.add("Die Beschreibung des Modells ist geändert.");
        }
    }

    private void schritte(Function<String, List<String>> formulare) {
        neu.schritte().values().stream()
                .filter(s -> !alt.schritte().containsKey(s.id()))
                .forEach(s -> saetze.add("Neu: " + mitEinzelheiten(s) + "."));
        alt.schritte().values().stream()
                .filter(s -> !neu.schritte().containsKey(s.id()))
                .forEach(s -> saetze.add("Entfällt: " + s.art() + " " + beschriftung(s) + "."));
        alt.schritte().values().stream()
                .filter(s -> neu.schritte().containsKey(s.id()))
                .forEach(s -> geaendert(s, neu.schritte().get(s.id()), formulare));
    }

    private String mitEinzelheiten(Schritt s) {
        List<String> teile = new ArrayList<>();
        for (String was : List.of(
                "Gruppe",
                Merkmale.FORMULAR,
                "Baustein",
                "Tabelle",
                Merkmale.NACHRICHT,
                Merkmale.ZEIT,
                Merkmale.HAENGT_AN,
                Merkmale.ABSCHNITT)) {
            if (s.merkmal(was) != null) {
                teile.add(was + " " + wert(neu, s, was));
            }
        }
        return s.art() + " " + beschriftung(s) + (teile.isEmpty() ? "" : " (" + String.join(", ", teile) + ")");
    }

    private static String beschriftung(Schritt s) {
        return s.name() == null ? s.id() : "„" + s.name() + "“ (" + s.id() + ")";
    }

    private void geaendert(Schritt a, Schritt n, Function<String, List<String>> formulare) {
        if (!Objects.equals(a.name(), n.name())) {
            saetze.add(a.anzeige() + " heißt jetzt " + n.anzeige() + ".");
        }
        if (!a.art().equals(n.art())) {
            saetze.add(n.anzeige() + " ist jetzt " + n.art() + ", bisher " + a.art() + ".");
        }
        Set<String> alle = new LinkedHashSet<>(a.merkmale().keySet());
        alle.addAll(n.merkmale().keySet());
        alle.stream()
                .filter(was -> !Objects.equals(a.merkmal(was), n.merkmal(was)))
                .forEach(
                        was -> saetze.add(n.anzeige() + ": " + unterschied(was, wert(alt, a, was), wert(neu, n, was))));
        String formular = n.merkmal(Merkmale.FORMULAR);
        if (formular != null && formular.equals(a.merkmal(Merkmale.FORMULAR))) {
            formulare
                    .apply(formular)
                    .forEach(satz -> saetze.add(n.anzeige() + ": Formular „" + formular + "“: " + satz));
        }
    }

    private static String unterschied(String was, String bisher, String jetzt) {
        if (was.equals("Beschreibung")) {
            return "Die Beschreibung ist geändert.";
        }
        if (bisher == null) {
            return was + " neu " + jetzt + ".";
        }
        return jetzt == null
                ? was + " entfällt, bisher " + bisher + "."
                : was + " bisher " + bisher + ", jetzt " + jetzt + ".";
    }

    private static String wert(Modellbild bild, Schritt schritt, String was) {
        String wert = schritt.merkmal(was);
        if (wert == null) {
            return null;
        }
        return Merkmale.VERWEISE.contains(was) ? bild.anzeige(wert) : "„" + wert + "“";
    }

    /** Two flows are the same if they join the same steps: ids of arrows say nothing to people. */
    private void wege() {
        List<Weg> alte = new ArrayList<>(alt.wege().values());
        List<Weg> neue = new ArrayList<>(neu.wege().values());
        neue.removeIf(alte::remove);
        for (Weg weg : List.copyOf(neue)) {
            alte.stream()
                    .filter(w -> w.von().equals(weg.von()) && w.nach().equals(weg.nach()))
                    .findFirst()
                    .ifPresent(w -> {
                        alte.remove(w);
                        neue.remove(weg);
                        saetze.add(
                                "Der Weg " + strecke(neu, weg) + ": bisher " + wann(w) + ", jetzt " + wann(weg) + ".");
                    });
        }
        neue.forEach(w -> saetze.add("Neuer Weg " + strecke(neu, w) + ": " + wann(w) + "."));
        alte.forEach(w -> saetze.add("Der Weg " + strecke(alt, w) + " entfällt: " + wann(w) + "."));
    }

    private static String strecke(Modellbild bild, Weg weg) {
        return "von " + bild.anzeige(weg.von()) + " nach " + bild.anzeige(weg.nach());
    }

    private static String wann(Weg weg) {
        String name = weg.name() == null ? "" : "„" + weg.name() + "“, ";
        return name + (weg.bedingung() == null ? "ohne Bedingung" : "wenn " + weg.bedingung());
    }

    /** What changed between two sets of fields. */
    static List<String> felder(Set<String> alte, Set<String> neue, boolean inhaltGleich) {
        List<String> saetze = new ArrayList<>();
        List<String> dazu = neue.stream().filter(f -> !alte.contains(f)).toList();
        List<String> fort = alte.stream().filter(f -> !neue.contains(f)).toList();
        if (!dazu.isEmpty()) {
            saetze.add("neue Felder " + String.join(", ", dazu) + ".");
        }
        if (!fort.isEmpty()) {
            saetze.add("entfallene Felder " + String.join(", ", fort) + ".");
        }
        if (saetze.isEmpty() && !inhaltGleich) {
            saetze.add("Texte oder Regeln sind geändert, die Felder nicht.");
        }
        return saetze;
    }
}
