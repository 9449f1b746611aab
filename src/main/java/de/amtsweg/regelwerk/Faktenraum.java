package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.StriktesFeel;
import de.amtsweg.regelwerk.Tabelle.Spalte;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All cases that a table can tell apart, by parts: columns that read common facts form one {@link Teil}, and parts are
 * independent of each other. A part lists its cases once; what a row demands of it is a set of these cases.
 */
final class Faktenraum {

    private final StriktesFeel feel;
    private final Tabelle tabelle;
    private final List<Teil> teile = new ArrayList<>();
    private final Gedaechtnis gedaechtnis = new Gedaechtnis();

    /**
     * Columns with common facts.
     *
     * @param faelle each a value per fact
     * @param erfuellt per row, in table order: the cases whose facts fit what the row demands of these columns
     * @param vollstaendig false if there were too many cases to look at all: what is not found may still be there
     */
    record Teil(List<Integer> spalten, List<Map<String, Object>> faelle, List<BitSet> erfuellt, boolean vollstaendig) {

        BitSet alle() {
            BitSet alle = new BitSet();
            alle.set(0, faelle.size());
            return alle;
        }
    }

    Faktenraum(StriktesFeel feel, Tabelle tabelle) {
        this.feel = feel;
        this.tabelle = tabelle;
        gruppen().forEach(this::teil);
    }

    List<Teil> teile() {
        return teile;
    }

    /** Cases of the part in which a fact fits a cell that is not one of the table. */
    BitSet faelle(Teil teil, String fakt, String zelle) {
        BitSet passend = new BitSet();
        for (int i = 0; i < teil.faelle().size(); i++) {
            Map<String, Object> fall = teil.faelle().get(i);
            if (!fall.containsKey(fakt) || erfuellt(zelle, fall.get(fakt), fall)) {
                passend.set(i);
            }
        }
        return passend;
    }

    /** Columns that share a fact, directly or by way of others. */
    private List<Set<Integer>> gruppen() {
        List<Set<Integer>> gruppen = new ArrayList<>();
        List<Set<String>> namen = new ArrayList<>();
        for (int i = 0; i < tabelle.spalten().size(); i++) {
            Set<Integer> spalten = new TreeSet<>(Set.of(i));
            Set<String> fakten = fakten(i);
            for (int j = gruppen.size() - 1; j >= 0; j--) {
                if (namen.get(j).stream().anyMatch(fakten::contains)) {
                    spalten.addAll(gruppen.remove(j));
                    fakten.addAll(namen.remove(j));
                }
            }
            gruppen.add(spalten);
            namen.add(fakten);
        }
        return gruppen;
    }

    private Set<String> fakten(int spalte) {
        Set<String> namen = new LinkedHashSet<>(
                feel.ausdruckZerlegen(tabelle.spalten().get(spalte).ausdruck()).namen());
        tabelle.zeilen().forEach(zeile -> {
            String zelle = zeile.bedingungen().get(spalte);
            if (!Tabelle.egal(zelle)) {
                namen.addAll(feel.zelleZerlegen(zelle).namen());
            }
        });
        return namen;
    }

    private void teil(Set<Integer> spalten) {
        Map<String, Set<Integer>> gelesenIn = new LinkedHashMap<>();
        for (int spalte : spalten) {
            fakten(spalte).forEach(fakt -> gelesenIn
                    .computeIfAbsent(fakt, f -> new TreeSet<>())
                    .add(spalte));
        }
        Map<String, List<Object>> werte = new LinkedHashMap<>();
        gelesenIn.forEach((fakt, wo) -> werte.put(
                fakt,
                new Probewerte(tabelle, mitVerglichenen(wo, gelesenIn))
                        .zu(tabelle.fakten().get(fakt), eigeneSpalte(fakt))));
        Faelle alle = Faelle.aus(werte);
        List<Map<String, Object>> faelle = new ArrayList<>();
        List<Map<Integer, Object>> werteJeFall = new ArrayList<>();
        for (Map<String, Object> fall : alle.faelle()) {
            Map<Integer, Object> jeSpalte = spaltenwerte(spalten, fall);
            if (jeSpalte != null) {
                faelle.add(fall);
                werteJeFall.add(jeSpalte);
            }
        }
        teile.add(new Teil(List.copyOf(spalten), faelle, erfuellt(spalten, faelle, werteJeFall), alle.vollstaendig()));
    }

    /** Per row the cases that fit it. Rows share many cells: each different cell of a column is looked at once. */
    private List<BitSet> erfuellt(
            Set<Integer> spalten, List<Map<String, Object>> faelle, List<Map<Integer, Object>> werteJeFall) {
        List<BitSet> erfuellt = new ArrayList<>();
        tabelle.zeilen().forEach(z -> {
            BitSet alle = new BitSet();
            alle.set(0, faelle.size());
            erfuellt.add(alle);
        });
        for (int spalte : spalten) {
            Map<String, BitSet> jeZelle = new HashMap<>();
            for (int z = 0; z < tabelle.zeilen().size(); z++) {
                String zelle = tabelle.zeilen().get(z).bedingungen().get(spalte);
                if (!Tabelle.egal(zelle)) {
                    erfuellt.get(z).and(jeZelle.computeIfAbsent(zelle, t -> passende(t, spalte, faelle, werteJeFall)));
                }
            }
        }
        return erfuellt;
    }

    private BitSet passende(
            String zelle, int spalte, List<Map<String, Object>> faelle, List<Map<Integer, Object>> werteJeFall) {
        BitSet passend = new BitSet();
        for (int i = 0; i < faelle.size(); i++) {
            if (erfuellt(zelle, werteJeFall.get(i).get(spalte), faelle.get(i))) {
                passend.set(i);
            }
        }
        return passend;
    }

    /** A fact that is compared with another one can change the answer at the other's constants too. */
    private Set<Integer> mitVerglichenen(Set<Integer> spalten, Map<String, Set<Integer>> gelesenIn) {
        Set<Integer> alle = new TreeSet<>(spalten);
        gelesenIn.values().stream()
                .filter(wo -> wo.stream().anyMatch(spalten::contains))
                .forEach(alle::addAll);
        return alle;
    }

    private Spalte eigeneSpalte(String fakt) {
        return tabelle.spalten().stream()
                .filter(s -> s.ausdruck().equals(fakt))
                .findFirst()
                .orElse(null);
    }

    /** Null if a column cannot be told for this case, or says what it must not say: nobody can ask like this. */
    private Map<Integer, Object> spaltenwerte(Set<Integer> spalten, Map<String, Object> fall) {
        Map<Integer, Object> werte = new HashMap<>();
        for (int i : spalten) {
            Spalte spalte = tabelle.spalten().get(i);
            String ausdruck = spalte.ausdruck();
            Object wert = fall.containsKey(ausdruck)
                    ? fall.get(ausdruck)
                    : gedaechtnis.antwort(
                            ausdruck, feel.ausdruckZerlegen(ausdruck).namen(), fall, null, variablen -> spalte.typ()
                                    .lesen(feel.evaluateSimpleExpression(ausdruck, variablen)));
            if (wert == null) {
                return null;
            }
            werte.put(i, wert);
        }
        return werte;
    }

    private boolean erfuellt(String zelle, Object wert, Map<String, Object> fall) {
        return Tabelle.egal(zelle)
                || Boolean.TRUE.equals(gedaechtnis.antwort(
                        zelle,
                        feel.zelleZerlegen(zelle).namen(),
                        fall,
                        wert,
                        variablen -> feel.evaluateSimpleUnaryTests(zelle, Ausgabepruefung.WERT, variablen)));
    }
}
