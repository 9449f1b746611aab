package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** PostgreSQL is torn down and comes back, at random moments, under load. */
final class DatenbankStolpert implements Szenario {

    private static final Duration ERHOLUNG = Duration.ofSeconds(30);
    private static final double ANTEIL = 0.9;

    @Override
    public String kennung() {
        return "F03";
    }

    @Override
    public String worum() {
        return "PostgreSQL wird alle 5 bis 40 s abgerissen (`-m immediate`) und wieder gestartet";
    }

    @Override
    public void laufe(Buehne buehne) {
        Datenbank db = buehne.feld().datenbank();
        Random zufall = new Random(3);
        Buehne.Stand vorher = buehne.stand();
        Duration dauer = buehne.masse().sekunden(600);
        Last last = buehne.last(buehne.masse().anteil(700, 6));
        Instant anfang = Instant.now();
        Buehne.ruhe(buehne.masse().sekunden(30));
        double vergleich = last.mitschrift().durchsatz(anfang, Instant.now());
        List<Double> danach = new ArrayList<>();
        Instant ende = Instant.now().plus(dauer);
        int abrisse = 0;
        while (Instant.now().isBefore(ende) && last.offene() > last.faelle().size() / 10) {
            Duration pause = Duration.ofMillis(5000 + zufall.nextInt(35_000));
            Instant zurueck = Instant.now();
            Buehne.ruhe(buehne.masse().istKurz() ? Duration.ofSeconds(4) : pause);
            if (abrisse > 0
                    && pause.compareTo(ERHOLUNG) > 0
                    && last.offene() > buehne.masse().klienten()) {
                // within 30 s of the return: the last ten of them
                danach.add(
                        last.mitschrift().durchsatz(zurueck.plus(ERHOLUNG).minusSeconds(10), zurueck.plus(ERHOLUNG)));
            }
            db.reisseAb();
            Buehne.ruhe(Duration.ofMillis(zufall.nextInt(2000)));
            db.starte();
            abrisse++;
        }
        double mittel = danach.stream().mapToDouble(d -> d).average().orElse(Double.NaN);
        buehne.ergebnis().nenne("Abrisse", abrisse);
        buehne.ergebnis().nenne("Durchsatz vorher (je s)", String.format("%.1f", vergleich));
        String werte = danach.stream().map(d -> String.format("%.1f", d)).toList() + ", Mittel "
                + String.format("%.1f", mittel);
        if (danach.isEmpty()) {
            buehne.ergebnis()
                    .nenne("Durchsatz 20 bis 30 s nach der Rückkehr", "nicht gemessen: keine Pause war lang genug");
        } else {
            buehne.ergebnis()
                    .messe(
                            "Durchsatz 20 bis 30 s nach der Rückkehr (je s)",
                            werte,
                            "≥ 90 % des Durchsatzes vorher",
                            mittel >= ANTEIL * vergleich);
        }
        buehne.pruefe(last, Duration.ofMinutes(20), vorher);
    }
}
