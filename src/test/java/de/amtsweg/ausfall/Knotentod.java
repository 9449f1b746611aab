package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of two nodes is killed under load, again and again. */
final class Knotentod implements Szenario {

    private static final int UEBERNAHME_HOECHSTENS = 120;
    private static final Duration SCHONFRIST = Duration.ofSeconds(10);

    @Override
    public String kennung() {
        return "F01";
    }

    @Override
    public String worum() {
        return "`kill -9` auf einen von zwei Knoten unter Last";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(8);
    }

    @Override
    public void laufe(Buehne buehne) {
        Ergebnis ergebnis = buehne.ergebnis();
        int toetungen = buehne.masse().istKurz() ? 1 : buehne.masse().hoechstens(5, 1);
        Buehne.Stand vorher = buehne.stand();
        // calls under way when the node dies, too
        buehne.feld().register().forEach(r -> r.stelle("{\"zustand\":\"LANGSAM\",\"millis\":1500}"));
        Last last = buehne.last(buehne.masse().anteil(120, 8));
        List<Double> uebernahmen = new ArrayList<>();
        long fehlerKurz = 0;
        long anfragenKurz = 0;
        long fehlerDanach = 0;
        for (int i = 0; i < toetungen; i++) {
            Knoten opfer = buehne.feld().knoten().get(i % 2);
            buehne.warte(Duration.ofSeconds(30), () -> !belegt(buehne).isEmpty());
            Instant tod = Instant.now();
            opfer.toete();
            Map<String, String> verwaist = verwaist(buehne);
            Buehne.ruhe(Duration.between(Instant.now(), tod.plus(SCHONFRIST)));
            Instant kurzdanach = Instant.now();
            fehlerKurz += last.mitschrift().fehler(tod, kurzdanach);
            anfragenKurz += last.mitschrift().anfragen(tod, kurzdanach);
            if (!verwaist.isEmpty()) {
                boolean uebernommen = buehne.warte(
                        Duration.ofSeconds(2 * UEBERNAHME_HOECHSTENS),
                        () -> Collections.disjoint(belegt(buehne).entrySet(), verwaist.entrySet()));
                uebernahmen.add(
                        uebernommen
                                ? Duration.between(tod, Instant.now()).toMillis() / 1000.0
                                : Double.POSITIVE_INFINITY);
            }
            fehlerDanach += last.mitschrift().fehler(kurzdanach, Instant.now());
            opfer.starte().bereit();
        }
        buehne.feld().register().forEach(Partner::an);
        ergebnis.nenne("Tötungen", toetungen);
        String was = "Übernahme dessen, was der tote Knoten in Arbeit hatte (Jobs und Nachrichten), Sekunden";
        if (uebernahmen.isEmpty()) {
            ergebnis.nenne(was, "nicht gemessen: er hatte nichts in Arbeit");
        } else {
            double laengste = uebernahmen.stream().mapToDouble(d -> d).max().orElse(0);
            ergebnis.messe(was, uebernahmen, "≤ " + UEBERNAHME_HOECHSTENS, laengste <= UEBERNAHME_HOECHSTENS);
        }
        double rate = anfragenKurz == 0 ? 0 : 100.0 * fehlerKurz / anfragenKurz;
        ergebnis.messe(
                "Fehler, die Klienten in den 10 s nach der Tötung sahen",
                String.format("%d von %d (%.1f %%)", fehlerKurz, anfragenKurz, rate),
                "≤ 1 %, mindestens so viele wie gerade beim toten Knoten liefen",
                rate <= 1 || fehlerKurz <= (long) toetungen * buehne.masse().klienten());
        ergebnis.messe("Fehler danach", fehlerDanach, "0", fehlerDanach == 0);
        buehne.pruefe(last, Duration.ofMinutes(15), vorher);
    }

    /** What is being worked: jobs with their lock, messages with their attempt. */
    private static Map<String, String> belegt(Buehne buehne) {
        Map<String, String> belegt = new HashMap<>();
        buehne.feld()
                .datenbank()
                .liste(
                        "select id_, lock_owner_ || lock_exp_time_ from act_ru_job where lock_owner_ is not null"
                                + " union all select id::text, versuche::text from nachricht_ausgang"
                                + " where unterwegs_seit is not null and naechster_versuch > now()"
                                + " and zustand = 'WARTET'",
                        rs -> belegt.put(rs.getString(1), rs.getString(2)));
        return belegt;
    }

    /** What was being worked and is still so long after its end should have come: it belonged to the dead node. */
    private static Map<String, String> verwaist(Buehne buehne) {
        Map<String, String> gleichDanach = belegt(buehne);
        Buehne.ruhe(Duration.ofSeconds(6));
        Map<String, String> verwaist = belegt(buehne);
        verwaist.entrySet().retainAll(gleichDanach.entrySet());
        return verwaist;
    }
}
