package de.amtsweg.ausfall;

import java.time.Duration;

/** Registers that fail every second time, in several ways. */
final class HalbKaputt implements Szenario {

    private static final int VERSUCHE_HOECHSTENS = 20;

    @Override
    public String kennung() {
        return "F12";
    }

    @Override
    public String worum() {
        return "halb kaputte Register: 30 % Fehler 500, 10 % abgerissen, 5 % abgeschnitten, 5 % Müll";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void laufe(Buehne buehne) {
        Buehne.Stand vorher = buehne.stand();
        long bisher = buehne.feld().datenbank().zahl("select coalesce(max(laufnummer), 0) from nachricht_ausgang");
        buehne.feld()
                .register()
                .forEach(r -> r.stelle("{\"zustand\":\"GEMISCHT\",\"prozent\":{\"FEHLER_500\":30,\"VERBINDUNG_AB\":10,"
                        + "\"ABGESCHNITTEN\":5,\"MUELL\":5}}"));
        Last last = buehne.last(buehne.masse().anteil(40, 3));
        buehne.bisZumEnde(last, buehne.masse().sekunden(120));
        int offen = last.offene();
        long hoechstens = buehne.feld()
                .datenbank()
                .zahl("select coalesce(max(versuche), 0) from nachricht_ausgang where laufnummer > " + bisher);
        buehne.ergebnis()
                .messe(
                        "meiste Versuche für eine Nachricht",
                        hoechstens,
                        "≤ " + VERSUCHE_HOECHSTENS,
                        hoechstens <= VERSUCHE_HOECHSTENS);
        buehne.ergebnis()
                .nenne(
                        "Vorgänge beendet, ehe die Register wieder heil waren",
                        last.faelle().size() - offen);
        buehne.feld().register().forEach(Partner::an);
        buehne.pruefe(last, Duration.ofMinutes(10), vorher);
    }
}
