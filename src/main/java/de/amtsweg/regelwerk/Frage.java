package de.amtsweg.regelwerk;

import de.amtsweg.engine.FeelFehler;
import de.amtsweg.engine.StriktesFeel;
import de.amtsweg.regelwerk.Tabelle.Spalte;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** One question to one table: checks the facts first, and explains afterwards which rows were missed, and why. */
final class Frage {

    private final StriktesFeel feel;
    private final Tabelle tabelle;
    private final LocalDate stichtag;
    private final Map<String, Object> fakten;
    private final List<Object> werte = new ArrayList<>();
    private final List<VariableContext> kontexte = new ArrayList<>();

    Frage(StriktesFeel feel, GepruefteTabelle geprueft, LocalDate stichtag, Map<String, Object> gegeben) {
        this.feel = feel;
        this.tabelle = geprueft.tabelle();
        this.stichtag = stichtag;
        this.fakten = faktenLesen(geprueft, gegeben);
        VariableContext alle = variablen().asVariableContext();
        for (Spalte spalte : tabelle.spalten()) {
            Object wert = spaltenwert(spalte, alle);
            VariableMap mitWert = variablen();
            mitWert.put(Ausgabepruefung.WERT, wert);
            werte.add(wert);
            kontexte.add(mitWert.asVariableContext());
        }
    }

    Tabelle tabelle() {
        return tabelle;
    }

    VariableMap variablen() {
        VariableMap variablen = Variables.createVariables();
        variablen.putAll(fakten);
        return variablen;
    }

    Antwort antwort(List<Regelzeile> treffer) {
        if (!treffer.isEmpty()) {
            return antwort(Zustand.TREFFER, null, treffer);
        }
        List<Zeile> ausserhalb = tabelle.zeilen().stream()
                .filter(zeile -> !zeile.gueltig().enthaelt(stichtag))
                .toList();
        boolean keineGilt = ausserhalb.size() == tabelle.zeilen().size();
        // in a table with one answer, a row that fits in everything but its time shows that the law of this day is
        // missing
        List<Zeile> passend = ausserhalb.stream()
                .filter(zeile -> keineGilt || !tabelle.sammelt() && verfehltNurStichtag(zeile))
                .toList();
        if (passend.isEmpty() && !keineGilt) {
            return antwort(Zustand.KEIN_TREFFER, null, treffer);
        }
        LocalDate bekanntBis = passend.stream()
                .map(zeile -> zeile.gueltig().bis())
                .filter(bis -> bis != null && bis.isBefore(stichtag))
                .max(LocalDate::compareTo)
                .orElse(null);
        return antwort(Zustand.KEINE_GUELTIGE_REGEL, bekanntBis, treffer);
    }

    /** Numbers of all rows that hold, for the message about an overlap. */
    List<Integer> zutreffendeNummern() {
        return tabelle.zeilen().stream()
                .filter(zeile -> verfehlte(zeile, 1).isEmpty())
                .map(Zeile::nummer)
                .toList();
    }

    /** Names the cell at which the evaluation stopped. */
    Regelfehler fehlerstelle(RuntimeException ursache) {
        for (Zeile zeile : tabelle.zeilen()) {
            boolean trifft = true;
            for (int i = 0; trifft && i < werte.size(); i++) {
                try {
                    trifft = erfuellt(zeile, i);
                } catch (RuntimeException e) {
                    String ort = Tabellenleser.ort(
                            tabelle.schluessel(),
                            zeile.nummer(),
                            tabelle.spalten().get(i).merkmal());
                    return new Regelfehler(ort + e.getMessage(), e);
                }
            }
            for (int i = 0; trifft && i < zeile.ausgaben().size(); i++) {
                try {
                    tabelle.ausgaben()
                            .get(i)
                            .typ()
                            .lesen(feel.evaluateSimpleExpression(
                                    zeile.ausgaben().get(i), variablen().asVariableContext()));
                } catch (RuntimeException e) {
                    String ort = Tabellenleser.ort(
                            tabelle.schluessel(),
                            zeile.nummer(),
                            tabelle.ausgaben().get(i).bezeichnung());
                    return new Regelfehler(ort + e.getMessage(), e);
                }
            }
        }
        return new Regelfehler("Tabelle „" + tabelle.schluessel() + "“: " + ursache.getMessage(), ursache);
    }

    private Antwort antwort(Zustand zustand, LocalDate bekanntBis, List<Regelzeile> treffer) {
        Set<String> getroffen = new HashSet<>();
        treffer.forEach(zeile -> getroffen.add(zeile.id()));
        List<VerfehlteZeile> verfehlt = new ArrayList<>();
        for (Zeile zeile : tabelle.zeilen()) {
            if (!getroffen.contains(zeile.id()) && zeile.gueltig().enthaelt(stichtag)) {
                List<Integer> spalten = verfehlte(zeile, 2);
                if (spalten.size() == 1) {
                    verfehlt.add(verfehlt(zeile, spalten.get(0)));
                }
            }
        }
        return new Antwort(
                zustand,
                stichtag,
                tabelle.schluessel(),
                tabelle.inhaltshash(),
                bekanntBis,
                treffer,
                List.copyOf(verfehlt));
    }

    private VerfehlteZeile verfehlt(Zeile zeile, int spalte) {
        Object wert = werte.get(spalte);
        Map<String, Object> ausgaben = new LinkedHashMap<>();
        for (int i = 0; i < zeile.ausgaben().size(); i++) {
            try {
                Object ausgabe = feel.evaluateSimpleExpression(
                        zeile.ausgaben().get(i), variablen().asVariableContext());
                ausgaben.put(
                        tabelle.ausgaben().get(i).name(),
                        tabelle.ausgaben().get(i).typ().lesen(ausgabe));
            } catch (FeelFehler | IllegalArgumentException e) {
                // an output that cannot be told for a row that does not apply is left out
                continue;
            }
        }
        return new VerfehlteZeile(
                zeile.id(),
                zeile.nummer(),
                zeile.norm(),
                Collections.unmodifiableMap(ausgaben),
                tabelle.spalten().get(spalte).merkmal(),
                wert,
                InWorten.bedingung(zeile.bedingungen().get(spalte), fakten),
                wert == null || "UNBEKANNT".equals(wert));
    }

    private boolean verfehltNurStichtag(Zeile zeile) {
        return verfehlte(zeile, 2).equals(List.of(0));
    }

    /** Columns whose cell does not hold (also: cannot be told), at most {@code hoechstens}. */
    private List<Integer> verfehlte(Zeile zeile, int hoechstens) {
        List<Integer> spalten = new ArrayList<>();
        for (int i = 0; i < werte.size() && spalten.size() < hoechstens; i++) {
            boolean erfuellt;
            try {
                erfuellt = erfuellt(zeile, i);
            } catch (FeelFehler e) {
                erfuellt = false;
            }
            if (!erfuellt) {
                spalten.add(i);
            }
        }
        return spalten;
    }

    private boolean erfuellt(Zeile zeile, int spalte) {
        String zelle = zeile.bedingungen().get(spalte);
        return Tabelle.egal(zelle) || feel.evaluateSimpleUnaryTests(zelle, Ausgabepruefung.WERT, kontexte.get(spalte));
    }

    private Object spaltenwert(Spalte spalte, VariableContext alle) {
        String ort = "Tabelle „" + tabelle.schluessel() + "“, Spalte „" + spalte.merkmal() + "“: ";
        try {
            Object wert = spalte.typ().lesen(feel.evaluateSimpleExpression(spalte.ausdruck(), alle));
            if (wert != null && spalte.werte() != null && !Ausgabepruefung.erlaubt(feel, spalte.werte(), wert)) {
                throw new Regelfehler(ort + "„" + InWorten.wert(wert) + "“ gehört nicht zu den erlaubten Werten "
                        + spalte.werte() + ".");
            }
            return wert;
        } catch (FeelFehler | IllegalArgumentException e) {
            throw new Regelfehler(ort + e.getMessage(), e);
        }
    }

    private Map<String, Object> faktenLesen(GepruefteTabelle geprueft, Map<String, Object> gegeben) {
        Map<String, Object> gelesen = new HashMap<>();
        for (String name : geprueft.gebraucht()) {
            Object wert = name.equals("stichtag") ? stichtag : gegeben.get(name);
            if (wert == null && !gegeben.containsKey(name)) {
                throw new Regelfehler("Tabelle „" + tabelle.schluessel() + "“ braucht den Fakt „" + name
                        + "“; er ist nicht angegeben.");
            }
            try {
                gelesen.put(name, tabelle.fakten().get(name).lesen(wert));
            } catch (IllegalArgumentException e) {
                throw new Regelfehler(
                        "Tabelle „" + tabelle.schluessel() + "“, Fakt „" + name + "“: " + e.getMessage(), e);
            }
        }
        if (gegeben.get("stichtag") != null
                && !Typ.DATUM.lesen(gegeben.get("stichtag")).equals(stichtag)) {
            throw new Regelfehler("Tabelle „" + tabelle.schluessel()
                    + "“: der Fakt „stichtag“ widerspricht dem Stichtag " + InWorten.datum(stichtag) + ".");
        }
        return gelesen;
    }
}
