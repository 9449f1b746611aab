package de.amtsweg.regelwerk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The cases that values of some facts make together.
 *
 * @param faelle each a value per fact
 * @param vollstaendig false if there were too many to look at all
 */
record Faelle(List<Map<String, Object>> faelle, boolean vollstaendig) {

    /** So many cases are looked at all; of more only a sample, always the same one. */
    private static final int ALLE_BIS = 5_000;

    private static final int STICHPROBE = 1_000;

    static Faelle aus(Map<String, List<Object>> werte) {
        double anzahl = werte.values().stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
        return anzahl <= ALLE_BIS ? new Faelle(kombinationen(werte), true) : new Faelle(stichprobe(werte), false);
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

    private static List<Map<String, Object>> stichprobe(Map<String, List<Object>> werte) {
        Random zufall = new Random(STICHPROBE);
        return Stream.generate(() -> {
                    Map<String, Object> fall = new LinkedHashMap<>();
                    werte.forEach((fakt, alle) -> fall.put(fakt, alle.get(zufall.nextInt(alle.size()))));
                    return fall;
                })
                .limit(STICHPROBE)
                .toList();
    }
}
