package de.amtsweg.ausfall;

import java.time.Duration;
import java.util.List;

/** One register takes half a minute for everything; the others must not notice. */
final class LangsamesRegister implements Szenario {

    private static final double MEHR_HOECHSTENS = 0.2;

    @Override
    public String kennung() {
        return "F11";
    }

    @Override
    public String worum() {
        return "ein Register braucht 30 s für jede Antwort";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void laufe(Buehne buehne) {
        Partner ba = buehne.feld().partner("ba");
        int faelle = buehne.masse().anteil(40, 6);
        Buehne.Stand vorher = buehne.stand();
        long anfang = stand(buehne);
        Last ohne = buehne.last(faelle);
        buehne.bisZumEnde(ohne, Duration.ofMinutes(10));
        long mitte = stand(buehne);
        ba.stelle("{\"zustand\":\"LANGSAM\",\"millis\":30000}");
        Last mit = buehne.last(faelle);
        // those that do not need the slow one go through; the others come as far as they can
        buehne.warte(Duration.ofMinutes(5), () -> mit.faelle().stream()
                .filter(f -> f.beispiel().equals("paragraf-18g-regelfall"))
                .allMatch(Fall::beendet));
        double vergleich = median(buehne, anfang, mitte);
        double gemessen = median(buehne, mitte, stand(buehne));
        long beendet = mit.faelle().stream().filter(Fall::beendet).count();
        ba.an();
        buehne.ergebnis().nenne("Vorgänge ohne Bedarf am langsamen Register, beendet", beendet);
        buehne.ergebnis()
                .messe(
                        "Median der übrigen Register vom Schreiben bis zur Übermittlung",
                        String.format(
                                "%.0f ms statt %.0f ms (%+.0f %%)",
                                gemessen, vergleich, 100 * (gemessen / vergleich - 1)),
                        "< +20 %",
                        gemessen < vergleich * (1 + MEHR_HOECHSTENS) || gemessen - vergleich < 5);
        buehne.pruefe(mit, Duration.ofMinutes(15), vorher);
    }

    private static long stand(Buehne buehne) {
        return buehne.feld().datenbank().zahl("select coalesce(max(laufnummer), 0) from nachricht_ausgang");
    }

    private static double median(Buehne buehne, long nach, long bis) {
        List<Double> werte = buehne.feld()
                .datenbank()
                .liste(
                        "select extract(epoch from percentile_cont(0.5) within group (order by uebermittelt - erstellt))"
                                + " * 1000 from nachricht_ausgang where register <> 'ba' and uebermittelt is not null"
                                + " and laufnummer > " + nach + " and laufnummer <= " + bis,
                        rs -> rs.getDouble(1));
        return werte.get(0);
    }
}
