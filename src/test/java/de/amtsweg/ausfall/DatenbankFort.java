package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;

/** PostgreSQL is away for minutes. */
final class DatenbankFort implements Szenario {

    private static final Duration ROT_HOECHSTENS = Duration.ofSeconds(10);
    private static final double FAEDEN_MEHR = 0.2;

    @Override
    public String kennung() {
        return "F04";
    }

    @Override
    public String worum() {
        return "PostgreSQL ist fünf Minuten lang fort";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(9);
    }

    @Override
    public void laufe(Buehne buehne) {
        Ergebnis ergebnis = buehne.ergebnis();
        Datenbank db = buehne.feld().datenbank();
        Knoten knoten = buehne.feld().knoten().get(0);
        Buehne.Stand vorher = buehne.stand();
        Last last = buehne.last(buehne.masse().anteil(60, 4));
        Buehne.ruhe(buehne.masse().sekunden(20));
        int faedenVorher = knoten.faeden();
        db.reisseAb();
        Instant weg = Instant.now();
        boolean rot = buehne.warte(Duration.ofSeconds(60), () -> knoten.gesundheit("readiness") == 503);
        Duration bisRot = Duration.between(weg, Instant.now());
        ergebnis.messe(
                "Bereitschaft (readiness) rot nach",
                rot ? String.format("%.1f s", bisRot.toMillis() / 1000.0) : "60 s noch nicht",
                "≤ 10 s",
                rot && bisRot.compareTo(ROT_HOECHSTENS) <= 0);
        Buehne.ruhe(buehne.masse().sekunden(300).minus(Duration.between(weg, Instant.now())));
        int lebend = knoten.gesundheit("liveness");
        ergebnis.messe("Lebenszeichen (liveness) währenddessen", lebend, "200", lebend == 200);
        int faeden = knoten.faeden();
        ergebnis.messe(
                "Fäden des Knotens",
                faeden + " statt " + faedenVorher,
                "≤ +20 %",
                faeden <= faedenVorher * (1 + FAEDEN_MEHR));
        db.starte();
        Instant zurueck = Instant.now();
        boolean gruen = buehne.warte(Duration.ofSeconds(120), () -> knoten.gesundheit("readiness") == 200);
        ergebnis.nenne(
                "Bereitschaft wieder grün nach (s)",
                gruen ? Duration.between(zurueck, Instant.now()).toSeconds() : "nicht in 120");
        boolean geleert = buehne.warte(
                Duration.ofMinutes(2),
                () -> db.zahl("select (select count(*) from act_ru_job where duedate_ <= now()"
                                + " and retries_ > 0) + (select count(*) from nachricht_ausgang where zustand = 'WARTET'"
                                + " and erstellt < '" + zurueck + "')")
                        == 0);
        ergebnis.messe(
                "Rückstand an Jobs und Nachrichten abgebaut in",
                geleert ? Duration.between(zurueck, Instant.now()).toSeconds() + " s" : "nicht in 120 s",
                "≤ 120 s",
                geleert);
        buehne.pruefe(last, Duration.ofMinutes(15), vorher);
    }
}
