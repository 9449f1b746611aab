package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;

/** Registers answer twice. */
final class Doppelantworten implements Szenario {

    @Override
    public String kennung() {
        return "F07";
    }

    @Override
    public String worum() {
        return "Register antworten zweimal";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void laufe(Buehne buehne) {
        Datenbank db = buehne.feld().datenbank();
        Buehne.Stand vorher = buehne.stand();
        Instant beginn = Instant.now();
        int davor = doppelte(buehne);
        buehne.feld().register().forEach(r -> r.stelle("{\"zustand\":\"DOPPELT\"}"));
        Last last = buehne.last(buehne.masse().anteil(40, 3));
        buehne.pruefe(last, Duration.ofMinutes(10), vorher);
        buehne.feld().register().forEach(Partner::an);
        buehne.ergebnis().nenne("Anfragen, deren Antwort zweimal kam", doppelte(buehne) - davor);
        int zweimal = Eingangszaehlung.mehrfach(db, beginn);
        buehne.ergebnis().messe("Antworten, die zweimal im Eingang stehen", zweimal, "0", zweimal == 0);
    }

    private static int doppelte(Buehne buehne) {
        return buehne.feld().register().stream()
                .mapToInt(r -> r.begegnungen("DOPPELT"))
                .sum();
    }
}
