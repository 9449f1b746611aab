package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelBestandteile;
import de.amtsweg.engine.feel.FeelFehler;
import de.amtsweg.engine.feel.StriktesFeel;
import de.amtsweg.regelwerk.Tabelle.Ausgabe;
import de.amtsweg.regelwerk.Tabelle.Spalte;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Looks at every cell before a table is used: what FEEL would read without a word, but not as it was meant (German
 * numbers, bare words, days without quotes, misspelt allowed values), is a finding that names the cell.
 */
final class Zellenpruefung {

    private static final Set<String> UHR = Set.of("today", "now");

    private final StriktesFeel feel;
    private final Tabelle tabelle;
    private final List<String> befunde = new ArrayList<>();
    private final Set<String> gebraucht = new TreeSet<>();

    Zellenpruefung(StriktesFeel feel, Tabelle tabelle) {
        this.feel = feel;
        this.tabelle = tabelle;
    }

    /** Findings, German, in table order; empty if the table may be used. */
    List<String> pruefen() {
        if (tabelle.spalten().isEmpty() || !tabelle.spalten().get(0).ausdruck().equals("stichtag")) {
            befunde.add("Tabelle „" + tabelle.schluessel() + "“: die erste Spalte muss „stichtag“ sein.");
        }
        for (Spalte spalte : tabelle.spalten()) {
            String ort = "Tabelle „" + tabelle.schluessel() + "“, Spalte „" + spalte.merkmal() + "“: ";
            ausdruck(ort, spalte.ausdruck());
        }
        for (Zeile zeile : tabelle.zeilen()) {
            zeile(zeile);
        }
        if (befunde.isEmpty()) {
            tabelle.ausgaben().stream().filter(a -> a.werte() != null).forEach(this::nieErgeben);
        }
        return befunde;
    }

    /** An allowed value that no row answers is a row that was forgotten, or a value that is. */
    private void nieErgeben(Ausgabe ausgabe) {
        Set<String> nie = new TreeSet<>(feel.zelleZerlegen(ausgabe.werte()).texte());
        for (Zeile zeile : tabelle.zeilen()) {
            FeelBestandteile teile = feel.ausdruckZerlegen(
                    zeile.ausgaben().get(tabelle.ausgaben().indexOf(ausgabe)));
            nie.removeAll(teile.texte());
            if (!teile.namen().isEmpty() && teile.texte().isEmpty()) {
                return;
            }
        }
        nie.forEach(wert -> befunde.add("Tabelle „" + tabelle.schluessel() + "“, Spalte „" + ausgabe.bezeichnung()
                + "“: den erlaubten Wert „" + wert + "“ kann keine Zeile ergeben."));
    }

    /** The table with the facts that it reads anywhere; only to be used after {@link #pruefen()} found nothing. */
    GepruefteTabelle geprueft() {
        return new GepruefteTabelle(tabelle, List.copyOf(gebraucht));
    }

    private void zeile(Zeile zeile) {
        if (zeile.anmerkung().isEmpty()) {
            befunde.add(Tabellenleser.ort(tabelle.schluessel(), zeile.nummer(), "Anmerkung")
                    + "die Norm und die Quelle fehlen.");
        }
        for (int i = 0; i < tabelle.spalten().size(); i++) {
            Spalte spalte = tabelle.spalten().get(i);
            String zelle = zeile.bedingungen().get(i);
            if (!Tabelle.egal(zelle)) {
                String ort = Tabellenleser.ort(tabelle.schluessel(), zeile.nummer(), spalte.merkmal());
                bedingung(ort, spalte, zelle);
            }
        }
        for (int i = 0; i < tabelle.ausgaben().size(); i++) {
            Ausgabe ausgabe = tabelle.ausgaben().get(i);
            String zelle = zeile.ausgaben().get(i);
            String ort = Tabellenleser.ort(tabelle.schluessel(), zeile.nummer(), ausgabe.bezeichnung());
            if (zelle.isEmpty() || zelle.equals("-")) {
                befunde.add(ort + "die Ausgabe ist leer; schreiben Sie null, wenn es keine gibt.");
            } else {
                FeelBestandteile teile = ausdruck(ort, zelle);
                if (teile != null && teile.namen().isEmpty()) {
                    festerWert(ort, ausgabe, zelle, teile);
                }
            }
        }
    }

    /** What depends on no fact can be looked at without a case. */
    private void festerWert(String ort, Ausgabe ausgabe, String zelle, FeelBestandteile teile) {
        if (ausgabe.werte() != null) {
            erlaubt(ort, teile.texte(), ausgabe.werte());
        }
        if (teile.unerlaubt().isEmpty() && teile.funktionen().stream().noneMatch(UHR::contains)) {
            try {
                ausgabe.typ()
                        .lesen(feel.evaluateSimpleExpression(
                                zelle, Variables.createVariables().asVariableContext()));
            } catch (FeelFehler | IllegalArgumentException e) {
                befunde.add(ort + e.getMessage());
            }
        }
    }

    private void bedingung(String ort, Spalte spalte, String zelle) {
        FeelBestandteile teile;
        try {
            teile = feel.zelleZerlegen(zelle);
        } catch (FeelFehler e) {
            schreibweise(ort, zelle);
            befunde.add(ort + e.getMessage());
            return;
        }
        schreibweise(ort, zelle);
        namen(ort, teile);
        if (spalte.werte() != null) {
            erlaubt(ort, teile.texte(), spalte.werte());
        }
        boolean textErwartet = spalte.typ() == Typ.TEXT;
        if (!textErwartet && !teile.texte().isEmpty()) {
            befunde.add(ort + "„" + zelle + "“ vergleicht mit einem Text, die Spalte ist vom Typ "
                    + spalte.typ().bezeichnung() + ".");
        }
        boolean zahlErlaubt = spalte.typ() == Typ.ZAHL || spalte.typ() == Typ.GANZZAHL;
        if (!zahlErlaubt && teile.nenntZahl()) {
            befunde.add(ort + "„" + zelle + "“ vergleicht mit einer Zahl, die Spalte ist vom Typ "
                    + spalte.typ().bezeichnung() + ".");
        }
    }

    private FeelBestandteile ausdruck(String ort, String ausdruck) {
        schreibweise(ort, ausdruck);
        try {
            FeelBestandteile teile = feel.ausdruckZerlegen(ausdruck);
            namen(ort, teile);
            return teile;
        } catch (FeelFehler e) {
            befunde.add(ort + e.getMessage());
            return null;
        }
    }

    private void namen(String ort, FeelBestandteile teile) {
        for (String name : new TreeSet<>(teile.namen())) {
            if (tabelle.fakten().containsKey(name)) {
                gebraucht.add(name);
            } else {
                befunde.add(ort + "„" + name + "“ ist kein Fakt dieser Tabelle. Texte stehen in Anführungszeichen;"
                        + " ein Fakt braucht eine Spalte oder eine Eingabe mit Typ im Diagramm.");
            }
        }
        for (String unerlaubt : new TreeSet<>(teile.unerlaubt())) {
            befunde.add(ort + unerlaubt + " ist in einer Entscheidungstabelle nicht erlaubt.");
        }
        for (String funktion : teile.funktionen()) {
            if (UHR.contains(funktion)) {
                befunde.add(ort + "„" + funktion + "()“ macht die Antwort vom Tag des Rechners abhängig;"
                        + " nehmen Sie stichtag.");
            }
        }
    }

    private void erlaubt(String ort, Set<String> texte, String werte) {
        Set<String> bekannt = feel.zelleZerlegen(werte).texte();
        for (String text : new TreeSet<>(texte)) {
            if (!bekannt.isEmpty() && !bekannt.contains(text)) {
                befunde.add(ort + "„" + text + "“ gehört nicht zu den erlaubten Werten " + werte + ".");
            }
        }
    }

    private void schreibweise(String ort, String zelle) {
        Schreibweise.befunde(zelle).forEach(b -> befunde.add(ort + b));
    }
}
