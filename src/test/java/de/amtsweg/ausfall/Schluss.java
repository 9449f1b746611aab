package de.amtsweg.ausfall;

import java.time.Duration;
import java.util.List;

/** Once more all cases of the run together, when everything has had its time. */
final class Schluss implements Szenario {

    @Override
    public String kennung() {
        return "Z";
    }

    @Override
    public String worum() {
        return "alle Vorgänge des Laufs zusammen, zum Schluss";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void laufe(Buehne buehne) {
        List<Fall> alle = buehne.gepruefte();
        Soll soll = buehne.soll();
        buehne.warte(
                Duration.ofSeconds(150), () -> soll.vergleiche(alle).fehlt().isEmpty() && buehne.merkmaleOffen() == 0);
        long beendet = alle.stream().filter(Fall::beendet).count();
        List<Fall> offene = alle.stream().filter(f -> !f.beendet()).toList();
        List<String> namenlos = offene.stream()
                .filter(f -> !buehne.benannt(f) && !fertig(buehne, f))
                .map(Fall::toString)
                .toList();
        buehne.ergebnis()
                .messe(
                        "Vorgänge mit Klienten, beendet",
                        beendet + " von " + alle.size() + (namenlos.isEmpty() ? "" : "; ohne Zustand: " + namenlos),
                        "alle, oder sie warten in einem benannten Zustand",
                        namenlos.isEmpty() && !alle.isEmpty());
        List<String> fehlt = soll.vergleiche(alle).fehlt();
        buehne.ergebnis()
                .messe(
                        "verloren (Nachrichten, Schriftstücke, Mails beendeter Vorgänge)",
                        fehlt.size() + (fehlt.isEmpty() ? "" : " " + fehlt.subList(0, Math.min(3, fehlt.size()))),
                        "0",
                        fehlt.isEmpty());
        long offen = buehne.merkmaleOffen();
        buehne.ergebnis().messe("Schriftstücke, deren Merkmale das DMS noch nicht hat", offen, "0", offen == 0);
        buehne.ergebnis().nenne("Störfälle für die Technik (incidents)", buehne.stoerfaelle());
    }

    /** Ended after its clients had stopped. */
    private static boolean fertig(Buehne buehne, Fall fall) {
        return fall.vorgangsnummer() == null
                || buehne.feld()
                                .datenbank()
                                .zahl("select count(*) from act_ru_execution where business_key_ = '"
                                        + fall.vorgangsnummer() + "'")
                        == 0;
    }
}
