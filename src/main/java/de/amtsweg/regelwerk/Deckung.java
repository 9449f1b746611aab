package de.amtsweg.regelwerk;

import de.amtsweg.regelwerk.Faktenraum.Teil;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Whether rows together answer every case; the parts are walked one after the other, rows that still fit in hand. */
final class Deckung {

    private final List<Teil> teile;
    /** Per row or intended gap, per part: the cases that fit. */
    private final List<List<BitSet>> decken = new ArrayList<>();

    private final Set<List<Object>> gesehen = new HashSet<>();
    private final Map<String, Object> weg = new LinkedHashMap<>();
    private List<BitSet> bereiche = List.of();
    private List<Map<BitSet, Integer>> gruppen = List.of();

    /** @param gewollt cases that need no row, each per part */
    Deckung(List<Teil> teile, List<Zeile> zeilen, List<List<BitSet>> gewollt) {
        this.teile = teile;
        zeilen.forEach(zeile -> decken.add(this.teile.stream()
                .map(teil -> teil.erfuellt().get(zeile.nummer() - 1))
                .toList()));
        decken.addAll(gewollt);
    }

    /**
     * A case that no row answers, null if there is none.
     *
     * @param bereich per part the cases that are asked about
     */
    Map<String, Object> luecke(Function<Teil, BitSet> bereich) {
        BitSet alle = new BitSet();
        alle.set(0, decken.size());
        weg.clear();
        gesehen.clear();
        bereiche = teile.stream().map(bereich).toList();
        gruppen = IntStream.range(0, teile.size()).mapToObj(this::gruppen).toList();
        return suche(0, alle) ? new LinkedHashMap<>(weg) : null;
    }

    /** Cases of a part that fit the same rows are one: a representative for each set of rows. */
    private Map<BitSet, Integer> gruppen(int t) {
        Map<BitSet, Integer> jeZeilen = new LinkedHashMap<>();
        bereiche.get(t).stream().forEach(fall -> {
            BitSet zeilen = new BitSet();
            for (int z = 0; z < decken.size(); z++) {
                zeilen.set(z, decken.get(z).get(t).get(fall));
            }
            jeZeilen.putIfAbsent(zeilen, fall);
        });
        return jeZeilen;
    }

    private boolean suche(int t, BitSet passend) {
        if (passend.isEmpty()) {
            // whatever the remaining parts say
            return gruppen.subList(t, gruppen.size()).stream().noneMatch(Map::isEmpty);
        }
        if (t == teile.size() || !gesehen.add(List.of(t, passend))) {
            return false;
        }
        if (passend.stream().anyMatch(z -> decktRest(z, t))) {
            return false;
        }
        for (Map.Entry<BitSet, Integer> gruppe : gruppen.get(t).entrySet()) {
            BitSet weiter = (BitSet) passend.clone();
            weiter.and(gruppe.getKey());
            Map<String, Object> fall = teile.get(t).faelle().get(gruppe.getValue());
            boolean egal = gruppen.get(t).size() == 1;
            if (!egal) {
                weg.putAll(fall);
            }
            if (suche(t + 1, weiter)) {
                return true;
            }
            if (!egal) {
                weg.keySet().removeAll(fall.keySet());
            }
        }
        return false;
    }

    private boolean decktRest(int zeile, int ab) {
        for (int t = ab; t < teile.size(); t++) {
            BitSet offen = (BitSet) bereiche.get(t).clone();
            offen.andNot(decken.get(zeile).get(t));
            if (!offen.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
