package de.amtsweg.ausfall;

import java.time.Duration;

/**
 * How large and how long. Each can be set: {@code -Dausfall.faelle=1000 -Dausfall.klienten=8 -Dausfall.zeit=1.0
 * -Dausfall.minuten=90}.
 *
 * @param faelle cases of the largest scenario; the others take their share
 * @param klienten clients at the same time
 * @param zeit 1.0 = all times as the results name them, less = shorter
 * @param istKurz the short form
 * @param gesamt what all scenarios together may take; what does not fit any more is told as not measured
 */
record Masse(int faelle, int klienten, double zeit, boolean istKurz, Duration gesamt) {

    static Masse lang() {
        return new Masse(
                Integer.getInteger("ausfall.faelle", 1000),
                Integer.getInteger("ausfall.klienten", 8),
                Double.parseDouble(System.getProperty("ausfall.zeit", "1.0")),
                false,
                Duration.ofMinutes(Integer.getInteger("ausfall.minuten", 90)));
    }

    static Masse kurz() {
        return new Masse(
                Integer.getInteger("ausfall.kurz.faelle", 6),
                Integer.getInteger("ausfall.kurz.klienten", 4),
                0.05,
                true,
                Duration.ofMinutes(15));
    }

    /** {@code voll} in the run with 1,000 cases, fewer in a smaller one, at least {@code mindestens}. */
    int anteil(int voll, int mindestens) {
        return Math.max(mindestens, (int) Math.round(voll * (faelle / 1000.0)));
    }

    /** {@code voll} in the run with 1,000 cases and more, fewer in a smaller one. */
    int hoechstens(int voll, int mindestens) {
        return Math.min(voll, anteil(voll, mindestens));
    }

    /** So many seconds in the full run, at least one. */
    Duration sekunden(double voll) {
        return Duration.ofMillis(Math.max(1000, Math.round(voll * zeit * 1000)));
    }
}
