package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** What clients did and what went wrong for them, with times. */
final class Mitschrift {

    private final ConcurrentLinkedQueue<Instant> taten = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Instant> anfragen = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Instant> fehler = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> arten = new ConcurrentHashMap<>();
    private final List<String> unerwartet = new CopyOnWriteArrayList<>();

    /** Something was completed: an application taken, a form filled in. */
    void tat() {
        taten.add(Instant.now());
    }

    void anfrage() {
        anfragen.add(Instant.now());
    }

    /** A request was not answered as it should have been. */
    void fehler(String art) {
        fehler.add(Instant.now());
        arten.merge(art, 1, Integer::sum);
    }

    /** An answer nobody can explain by the fault. */
    void unerwartet(String was) {
        if (unerwartet.size() < 20) {
            unerwartet.add(was);
        }
    }

    List<String> unerwartetes() {
        return unerwartet;
    }

    Map<String, Integer> fehlerarten() {
        return new TreeMap<>(arten);
    }

    long taten() {
        return taten.size();
    }

    /** Acts per second in this span. */
    double durchsatz(Instant von, Instant bis) {
        double sekunden = Math.max(0.001, Duration.between(von, bis).toMillis() / 1000.0);
        return zahl(taten, von, bis) / sekunden;
    }

    long anfragen(Instant von, Instant bis) {
        return zahl(anfragen, von, bis);
    }

    long fehler(Instant von, Instant bis) {
        return zahl(fehler, von, bis);
    }

    private static long zahl(Iterable<Instant> zeiten, Instant von, Instant bis) {
        long zahl = 0;
        for (Instant zeit : zeiten) {
            if (!zeit.isBefore(von) && zeit.isBefore(bis)) {
                zahl++;
            }
        }
        return zahl;
    }
}
