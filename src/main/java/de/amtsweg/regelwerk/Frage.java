package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelFehler;
import de.amtsweg.regelwerk.Tabelle.Spalte;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** One question to one table: checks the facts first, and can look at each single cell. */
final class Frage {

    /** How a fact that has codes says that nobody knows. */
    static final String UNBEKANNT = "UNBEKANNT";

    private final MerkendesFeel feel;
    private final Tabelle tabelle;
    private final LocalDate stichtag;
    private final Map<String, Object> fakten;
    private final VariableContext variablen;
    private final List<Object> werte = new ArrayList<>();
    private final List<VariableContext> jeSpalte = new ArrayList<>();

    /** Throws {@link Regelfehler} if a fact is missing, of the wrong type or not an allowed value. */
    Frage(MerkendesFeel feel, GepruefteTabelle geprueft, LocalDate stichtag, Map<String, Object> gegeben) {
        this.feel = feel;
        this.tabelle = geprueft.tabelle();
        this.stichtag = stichtag;
        this.fakten = faktenLesen(geprueft, gegeben);
        this.variablen = variablenMap().asVariableContext();
        for (Spalte spalte : tabelle.spalten()) {
            Object wert = spaltenwert(spalte);
            VariableMap mitWert = variablenMap();
            mitWert.put(Ausgabepruefung.WERT, wert);
            werte.add(wert);
            jeSpalte.add(mitWert.asVariableContext());
        }
    }

    Tabelle tabelle() {
        return tabelle;
    }

    LocalDate stichtag() {
        return stichtag;
    }

    Map<String, Object> fakten() {
        return fakten;
    }

    VariableContext variablen() {
        return variablen;
    }

    Object wert(int spalte) {
        return werte.get(spalte);
    }

    /** What is known about the cell; throws {@link FeelFehler} if the cell itself is wrong. */
    Zellbefund befund(Zeile zeile, int spalte) {
        String zelle = zeile.bedingungen().get(spalte);
        if (Tabelle.egal(zelle)) {
            return Zellbefund.ERFUELLT;
        }
        Zellbefund befund = feel.befund(zelle, Ausgabepruefung.WERT, jeSpalte.get(spalte));
        boolean unbekannt = UNBEKANNT.equals(werte.get(spalte)) && !feel.nennt(zelle, UNBEKANNT);
        return befund == Zellbefund.VERFEHLT && unbekannt ? Zellbefund.OFFEN : befund;
    }

    /** The columns of the row with this finding, in order; a cell that cannot be evaluated counts as failed. */
    List<Integer> spalten(Zeile zeile, Zellbefund gesucht) {
        List<Integer> spalten = new ArrayList<>();
        for (int i = 0; i < werte.size(); i++) {
            Zellbefund befund;
            try {
                befund = befund(zeile, i);
            } catch (FeelFehler e) {
                befund = Zellbefund.VERFEHLT;
            }
            if (befund == gesucht) {
                spalten.add(i);
            }
        }
        return spalten;
    }

    /** The unknown facts because of which these cells cannot be told. */
    List<String> unbekannte(Zeile zeile, List<Integer> spalten) {
        Set<String> namen = new LinkedHashSet<>();
        for (int spalte : spalten) {
            namen.addAll(feel.namen(tabelle.spalten().get(spalte).ausdruck()));
            namen.addAll(feel.namenInZelle(zeile.bedingungen().get(spalte)));
        }
        return namen.stream()
                .filter(name -> fakten.get(name) == null || UNBEKANNT.equals(fakten.get(name)))
                .toList();
    }

    /** Output of a row; throws {@link FeelFehler} or IllegalArgumentException if it cannot be told. */
    Object ausgabe(Zeile zeile, int spalte) {
        Object wert = feel.evaluateSimpleExpression(zeile.ausgaben().get(spalte), variablen);
        return tabelle.ausgaben().get(spalte).typ().lesen(wert);
    }

    /** Names the cell at which the evaluation stopped: the first that cannot be told in a row that held so far. */
    Regelfehler fehlerstelle(RuntimeException ursache) {
        for (Zeile zeile : tabelle.zeilen()) {
            String merkmal = "";
            try {
                boolean trifft = true;
                for (int i = 0; trifft && i < werte.size(); i++) {
                    merkmal = tabelle.spalten().get(i).merkmal();
                    trifft = befund(zeile, i) == Zellbefund.ERFUELLT;
                }
                for (int i = 0; trifft && i < tabelle.ausgaben().size(); i++) {
                    merkmal = tabelle.ausgaben().get(i).bezeichnung();
                    ausgabe(zeile, i);
                }
            } catch (FeelFehler | IllegalArgumentException e) {
                return new Regelfehler(
                        Tabellenleser.ort(tabelle.schluessel(), zeile.nummer(), merkmal) + e.getMessage(), e);
            }
        }
        return new Regelfehler("Tabelle „" + tabelle.schluessel() + "“: " + ursache.getMessage(), ursache);
    }

    private VariableMap variablenMap() {
        VariableMap alle = Variables.createVariables();
        alle.putAll(fakten);
        return alle;
    }

    private Object spaltenwert(Spalte spalte) {
        String ort = "Tabelle „" + tabelle.schluessel() + "“, Spalte „" + spalte.merkmal() + "“: ";
        try {
            Object wert = spalte.typ().lesen(feel.evaluateSimpleExpression(spalte.ausdruck(), variablen));
            if (wert != null && spalte.werte() != null && !Ausgabepruefung.erlaubt(feel, spalte.werte(), wert)) {
                throw new IllegalArgumentException(
                        "„" + InWorten.wert(wert) + "“ gehört nicht zu den erlaubten Werten " + spalte.werte() + ".");
            }
            return wert;
        } catch (FeelFehler | IllegalArgumentException e) {
            throw new Regelfehler(ort + e.getMessage(), e);
        }
    }

    private Map<String, Object> faktenLesen(GepruefteTabelle geprueft, Map<String, Object> gegeben) {
        Map<String, Object> gelesen = new HashMap<>();
        for (String name : geprueft.gebraucht()) {
            String ort = "Tabelle „" + tabelle.schluessel() + "“";
            if (!name.equals("stichtag") && !gegeben.containsKey(name)) {
                throw new Regelfehler(ort + " braucht den Fakt „" + name + "“; er ist nicht angegeben.");
            }
            try {
                Object wert = name.equals("stichtag") ? stichtag : gegeben.get(name);
                gelesen.put(name, tabelle.fakten().get(name).lesen(wert));
            } catch (IllegalArgumentException e) {
                throw new Regelfehler(ort + ", Fakt „" + name + "“: " + e.getMessage(), e);
            }
        }
        Object genannt = gegeben.get("stichtag");
        if (genannt != null && !stichtag.toString().equals(genannt.toString())) {
            throw new Regelfehler("Tabelle „" + tabelle.schluessel() + "“: der Fakt „stichtag“ (" + genannt
                    + ") widerspricht dem Stichtag " + stichtag + ".");
        }
        return gelesen;
    }
}
