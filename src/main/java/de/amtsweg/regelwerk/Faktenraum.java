package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelFehler;
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
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * All cases that a table can tell apart, by parts: columns that read common facts form one {@link Teil}, and parts are
 * independent of each other. A part lists its cases once; what a row demands of it is a set of these cases.
 */
final class Faktenraum {

    /** More cases than this in one part are not looked at; the part then counts as not examined. */
    private static final int HOECHSTENS = 40_000;

    private final StriktesFeel feel;
    private final Tabelle tabelle;
    private final List<Teil> teile = new ArrayList<>();
    private final Map<String, Boolean> gemerkt = new HashMap<>();

    /**
     * Columns with common facts.
     *
     * @param faelle each a value per fact
     * @param erfuellt per row, in table order: the cases whose facts fit what the row demands of these columns
     * @param vollstaendig false if there were too many cases to look at all
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
        Probewerte probewerte = new Probewerte(tabelle, spalten);
        Map<String, List<Object>> werte = new LinkedHashMap<>();
        for (int spalte : spalten) {
            for (String fakt : fakten(spalte)) {
                werte.computeIfAbsent(fakt, f -> probewerte.zu(tabelle.fakten().get(f), eigeneSpalte(f)));
            }
        }
        long anzahl = werte.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        boolean vollstaendig = anzahl <= HOECHSTENS;
        List<Map<String, Object>> faelle = new ArrayList<>();
        List<BitSet> erfuellt = new ArrayList<>();
        tabelle.zeilen().forEach(z -> erfuellt.add(new BitSet()));
        for (Map<String, Object> fall : vollstaendig ? kombinationen(werte) : List.<Map<String, Object>>of()) {
            Map<Integer, Object> jeSpalte = spaltenwerte(spalten, fall);
            if (jeSpalte != null) {
                int nummer = faelle.size();
                faelle.add(fall);
                for (int z = 0; z < tabelle.zeilen().size(); z++) {
                    if (erfuellt(tabelle.zeilen().get(z).bedingungen(), jeSpalte, fall)) {
                        erfuellt.get(z).set(nummer);
                    }
                }
            }
        }
        teile.add(new Teil(List.copyOf(spalten), faelle, erfuellt, vollstaendig));
    }

    private Spalte eigeneSpalte(String fakt) {
        return tabelle.spalten().stream()
                .filter(s -> s.ausdruck().equals(fakt))
                .findFirst()
                .orElse(null);
    }

    private static List<Map<String, Object>> kombinationen(Map<String, List<Object>> werte) {
        List<Map<String, Object>> faelle = List.of(Map.of());
        for (Map.Entry<String, List<Object>> fakt : werte.entrySet()) {
            List<Map<String, Object>> mehr = new ArrayList<>();
            for (Map<String, Object> fall : faelle) {
                for (Object wert : fakt.getValue()) {
                    Map<String, Object> ergaenzt = new LinkedHashMap<>(fall);
                    ergaenzt.put(fakt.getKey(), wert);
                    mehr.add(ergaenzt);
                }
            }
            faelle = mehr;
        }
        return faelle;
    }

    /** Null if a column cannot be told for this case, or says what it must not say: nobody can ask like this. */
    private Map<Integer, Object> spaltenwerte(Set<Integer> spalten, Map<String, Object> fall) {
        Map<Integer, Object> werte = new HashMap<>();
        VariableMap variablen = Variables.createVariables();
        variablen.putAll(fall);
        try {
            for (int i : spalten) {
                Spalte spalte = tabelle.spalten().get(i);
                Object wert = fall.containsKey(spalte.ausdruck())
                        ? fall.get(spalte.ausdruck())
                        : spalte.typ()
                                .lesen(feel.evaluateSimpleExpression(spalte.ausdruck(), variablen.asVariableContext()));
                if (wert == null) {
                    return null;
                }
                werte.put(i, wert);
            }
            return werte;
        } catch (FeelFehler | IllegalArgumentException e) {
            return null;
        }
    }

    private boolean erfuellt(List<String> zellen, Map<Integer, Object> jeSpalte, Map<String, Object> fall) {
        return jeSpalte.entrySet().stream().allMatch(e -> erfuellt(zellen.get(e.getKey()), e.getValue(), fall));
    }

    private boolean erfuellt(String zelle, Object wert, Map<String, Object> fall) {
        if (Tabelle.egal(zelle)) {
            return true;
        }
        boolean liestFakten = !feel.zelleZerlegen(zelle).namen().isEmpty();
        return liestFakten
                ? pruefe(zelle, wert, fall)
                : gemerkt.computeIfAbsent(
                        zelle + "\u0000" + wert.getClass().getSimpleName() + wert, z -> pruefe(zelle, wert, Map.of()));
    }

    private boolean pruefe(String zelle, Object wert, Map<String, Object> fall) {
        VariableMap variablen = Variables.createVariables();
        variablen.putAll(fall);
        variablen.put(Ausgabepruefung.WERT, wert);
        try {
            return feel.evaluateSimpleUnaryTests(zelle, Ausgabepruefung.WERT, variablen.asVariableContext());
        } catch (FeelFehler e) {
            return false;
        }
    }
}
