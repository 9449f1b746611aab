package de.amtsweg.ausfall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a case leaves behind at the partners: messages by register and type, documents, mails. The first undisturbed case
 * of each kind is the measure of all others of that kind.
 */
final class Soll {

    static final String DMS = "dms Schriftstück";
    private static final String MAIL = "mail ";

    private final Versuchsfeld feld;
    private final Map<String, Map<String, Integer>> soll = new TreeMap<>();

    /** What is missing, and what took effect more often than in the undisturbed case. */
    record Abweichung(List<String> fehlt, List<String> zuviel) {}

    Soll(Versuchsfeld feld) {
        this.feld = feld;
    }

    /** These cases were not disturbed. */
    void merke(List<Fall> ungestoert) {
        Map<String, Map<String, Integer>> spuren = spuren();
        ungestoert.forEach(fall -> soll.put(fall.beispiel(), spur(spuren, fall)));
    }

    Map<String, Map<String, Integer>> soll() {
        return soll;
    }

    /** Messages a case of each kind sends to all registers together. */
    int nachrichten(Fall fall) {
        return soll.get(fall.beispiel()).entrySet().stream()
                .filter(e -> !e.getKey().startsWith("dms") && !e.getKey().startsWith("mail"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Abweichung vergleiche(List<Fall> faelle) {
        Map<String, Map<String, Integer>> spuren = spuren();
        List<String> fehlt = new ArrayList<>();
        List<String> zuviel = new ArrayList<>();
        for (Fall fall : faelle) {
            Map<String, Integer> ist = spur(spuren, fall);
            Map<String, Integer> erwartet = soll.get(fall.beispiel());
            erwartet.forEach((was, zahl) -> {
                for (int i = ist.getOrDefault(was, 0); i < zahl && fall.beendet(); i++) {
                    fehlt.add(fall.vorgangsnummer() + " " + was);
                }
            });
            ist.forEach((was, zahl) -> {
                for (int i = erwartet.getOrDefault(was, 0); i < zahl; i++) {
                    zuviel.add(fall.vorgangsnummer() + " " + was);
                }
            });
        }
        return new Abweichung(fehlt, zuviel);
    }

    private static Map<String, Integer> spur(Map<String, Map<String, Integer>> spuren, Fall fall) {
        Map<String, Integer> spur = new TreeMap<>(spuren.getOrDefault(fall.vorgangsnummer(), Map.of()));
        spuren.getOrDefault(fall.email(), Map.of()).forEach((was, zahl) -> spur.merge(was, zahl, Integer::sum));
        return spur;
    }

    /** By number of the case, mails by address. */
    private Map<String, Map<String, Integer>> spuren() {
        Map<String, Map<String, Integer>> spuren = new HashMap<>();
        Partnerakten akten = feld.akten();
        for (Partner register : feld.register()) {
            akten.nachrichten(register.name())
                    .forEach(n -> zaehle(spuren, n.vorgangsnummer(), register.name() + " " + n.typ()));
        }
        List<Partnerakten.Objekt> objekte = akten.objekte();
        Map<String, String> ordner = new HashMap<>();
        objekte.stream().filter(o -> o.typ().equals("cmis:folder")).forEach(o -> ordner.put(o.id(), o.name()));
        objekte.stream()
                .filter(o -> o.typ().equals("cmis:document"))
                .forEach(o -> zaehle(spuren, ordner.getOrDefault(o.ordner(), ""), DMS));
        // without the case's number
        akten.mails()
                .forEach(m -> zaehle(spuren, m.empfaenger(), MAIL + m.betreff().replaceAll(" – AW-.*", "")));
        return spuren;
    }

    private static void zaehle(Map<String, Map<String, Integer>> spuren, String schluessel, String was) {
        spuren.computeIfAbsent(schluessel, k -> new TreeMap<>()).merge(was, 1, Integer::sum);
    }
}
