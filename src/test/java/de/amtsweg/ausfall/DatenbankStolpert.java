package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** PostgreSQL is torn down and comes back, at random moments, under a load that stays the same. */
final class DatenbankStolpert implements Szenario {

    private static final Duration ERHOLUNG = Duration.ofSeconds(30);
    private static final Duration FENSTER = Duration.ofSeconds(10);
    private static final double ANTEIL = 0.9;
    /** So many that somebody always has something to do, also while some cases wait for what a crash held up. */
    private static final int OFFENE_JE_KLIENT = 5;

    @Override
    public String kennung() {
        return "F03";
    }

    @Override
    public String worum() {
        return "PostgreSQL wird alle 5 bis 40 s abgerissen (`-m immediate`) und wieder gestartet";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void laufe(Buehne buehne) {
        Ergebnis ergebnis = buehne.ergebnis();
        Datenbank db = buehne.feld().datenbank();
        Random zufall = new Random(3);
        Buehne.Stand vorher = buehne.stand();
        Last last = buehne.stetig(buehne.masse().klienten() * OFFENE_JE_KLIENT);
        Mitschrift mitschrift = last.mitschrift();
        // until the first cases have ended and new ones have come, so that all kinds of work occur
        Buehne.ruhe(Duration.ofSeconds(30));
        Instant anfang = Instant.now();
        Buehne.ruhe(Duration.ofSeconds(Math.max(20, buehne.masse().sekunden(60).toSeconds())));
        double vergleich = mitschrift.durchsatz(anfang, Instant.now());

        List<Double> danach = new ArrayList<>();
        List<Double> erholt = new ArrayList<>();
        Instant ende = Instant.now().plus(buehne.masse().sekunden(600));
        int abrisse = 0;
        while (Instant.now().isBefore(ende)) {
            db.reisseAb();
            Buehne.ruhe(Duration.ofMillis(zufall.nextInt(2000)));
            db.starte();
            abrisse++;
            Instant zurueck = Instant.now();
            Duration pause = Duration.ofMillis(5000 + zufall.nextInt(35_000));
            boolean letzter = !zurueck.plus(pause).isBefore(ende);
            Buehne.ruhe(letzter && pause.compareTo(ERHOLUNG) < 0 ? ERHOLUNG : pause);
            if (letzter || pause.compareTo(ERHOLUNG) >= 0) {
                // within 30 s of the return: the last ten of them
                danach.add(mitschrift.durchsatz(zurueck.plus(ERHOLUNG).minus(FENSTER), zurueck.plus(ERHOLUNG)));
                erholt.add(erholtNach(mitschrift, zurueck, ANTEIL * vergleich));
            }
        }
        last.genug();
        double mittel = danach.stream().mapToDouble(d -> d).average().orElse(0);
        ergebnis.nenne("Abrisse", abrisse);
        ergebnis.nenne(
                "stetige Last",
                buehne.masse().klienten() + " Klienten, " + buehne.masse().klienten() * OFFENE_JE_KLIENT
                        + " offene Vorgänge");
        ergebnis.nenne("Durchsatz gleich davor (Formulare und Anträge je s)", String.format("%.1f", vergleich));
        ergebnis.nenne(
                "Sekunden nach der Rückkehr, bis 5 s lang 90 % erreicht waren",
                erholt.stream()
                        .map(d -> d.isInfinite() ? "nicht in 30" : String.format("%.0f", d))
                        .toList());
        ergebnis.messe(
                "Durchsatz 20 bis 30 s nach der Rückkehr (je s)",
                danach.stream().map(d -> String.format("%.1f", d)).toList() + ", Mittel "
                        + String.format("%.1f (%.0f %%)", mittel, 100 * mittel / vergleich),
                "im Mittel ≥ 90 % des Durchsatzes davor",
                mittel >= ANTEIL * vergleich);
        buehne.pruefe(last, Duration.ofMinutes(5), vorher);
    }

    private static double erholtNach(Mitschrift mitschrift, Instant zurueck, double genug) {
        for (int s = 5; s <= ERHOLUNG.toSeconds(); s++) {
            if (mitschrift.durchsatz(zurueck.plusSeconds(s - 5), zurueck.plusSeconds(s)) >= genug) {
                return s;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
