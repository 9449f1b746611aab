package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A register is away for a day; cases pile up before it; then it comes back. */
final class RegisterFort implements Szenario {

    private static final String WARTENDE = "select count(*) from nachricht_ausgang where register = 'azr'"
            + " and zustand in ('WARTET', 'ZURUECKGESTELLT')";
    private static final Duration NACHSENDEN_HOECHSTENS = Duration.ofMinutes(5);

    @Override
    public String kennung() {
        return "F06";
    }

    @Override
    public String worum() {
        return "ein Register fällt einen (gerafften) Tag lang aus";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(8);
    }

    @Override
    public void laufe(Buehne buehne) {
        Ergebnis ergebnis = buehne.ergebnis();
        Partner azr = buehne.feld().partner("azr");
        Datenbank db = buehne.feld().datenbank();
        int faelle = buehne.masse().anteil(500, 5);
        Buehne.Stand vorher = buehne.stand();
        azr.aus();
        Last last = buehne.last(faelle);
        buehne.warte(Duration.ofMinutes(3), () -> db.zahl(WARTENDE) >= faelle);
        long wartend = db.zahl(WARTENDE);
        int anfang = azr.begegnungen("AUS");
        Instant seit = Instant.now();
        Duration tag = buehne.masse().sekunden(120);
        Buehne.ruhe(tag);
        int proben = azr.begegnungen("AUS") - anfang;
        double sekunden = Duration.between(seit, Instant.now()).toMillis() / 1000.0;
        long probeabstand = Lauf.PROBEABSTAND.toSeconds();
        ergebnis.nenne("wartende Nachrichten an das Register", wartend);
        ergebnis.nenne(
                "davon zurückgestellt für den Tageslauf",
                db.zahl("select count(*) from nachricht_ausgang where register = 'azr'"
                        + " and zustand = 'ZURUECKGESTELLT'"));
        ergebnis.messe(
                "Anfragen an das ausgefallene Register, solange die Leitung unterbrochen war",
                String.format("%d in %.0f s", proben, sekunden),
                "≤ 1 je Probeabstand (" + probeabstand + " s)",
                proben <= sekunden / probeabstand + 1);
        List<String> hinweise = db.texte("select distinct text_ from act_ru_variable where name_ = 'warteHinweis'"
                + " and text_ is not null order by 1 limit 1");
        ergebnis.messe(
                "was die Sachbearbeitung liest",
                hinweise,
                "seit wann auf wen gewartet wird",
                !hinweise.isEmpty() && hinweise.get(0).contains("seit"));
        ergebnis.messe(
                "Störfälle währenddessen",
                buehne.stoerfaelle() - vorher.stoerfaelle(),
                "0",
                buehne.stoerfaelle() == vorher.stoerfaelle());
        List<String> nummern = db.texte("select id::text from nachricht_ausgang where register = 'azr'"
                + " and zustand in ('WARTET', 'ZURUECKGESTELLT')");
        String offene = "select count(*) from nachricht_ausgang where zustand in ('WARTET', 'ZURUECKGESTELLT')"
                + " and id::text in ('" + String.join("','", nummern) + "')";
        azr.an();
        Instant zurueck = Instant.now();
        buehne.warte(NACHSENDEN_HOECHSTENS.multipliedBy(2), () -> db.zahl(offene) == 0);
        Duration dauer = Duration.between(zurueck, Instant.now());
        long uebrig = db.zahl(offene);
        ergebnis.messe(
                "nachgesendet nach der Rückkehr",
                String.format(
                        "%d von %d in %.1f s", nummern.size() - uebrig, nummern.size(), dauer.toMillis() / 1000.0),
                "alle in ≤ " + NACHSENDEN_HOECHSTENS.toSeconds() + " s",
                uebrig == 0 && nummern.size() >= faelle && dauer.compareTo(NACHSENDEN_HOECHSTENS) <= 0);
        // five hundred cases to their end take longer than their messages: the last scenario counts those
        buehne.pruefe(last, Duration.ofMinutes(1), vorher);
    }
}
