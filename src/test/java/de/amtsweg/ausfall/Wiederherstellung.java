package de.amtsweg.ausfall;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The database is lost under load and comes back from backup and archive, with messages under way. */
final class Wiederherstellung implements Szenario {

    private static final Duration RTO = Duration.ofMinutes(15);
    private static final int OFFENE_JE_KLIENT = 3;
    private static final String STAND = "select coalesce(max(laufnummer), 0) from nachricht_ausgang";

    @Override
    public String kennung() {
        return "F24";
    }

    @Override
    public String worum() {
        return "Datenbank verloren, wiederhergestellt aus Sicherung und WAL-Archiv";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(6);
    }

    @Override
    public void laufe(Buehne buehne) {
        Datenbank db = buehne.feld().datenbank();
        Partner azr = buehne.feld().partner("azr");
        Buehne.Stand vorher = buehne.stand();
        Last last = buehne.stetig(buehne.masse().klienten() * OFFENE_JE_KLIENT);
        Buehne.ruhe(buehne.masse().sekunden(10));
        Path sicherung = buehne.feld().ordner().resolve("sicherung-" + System.nanoTime());
        Instant beginn = Instant.now();
        db.sichere(sicherung);
        buehne.ergebnis()
                .nenne(
                        "Sicherung im Betrieb (s)",
                        Duration.between(beginn, Instant.now()).toSeconds());
        Buehne.ruhe(buehne.masse().sekunden(30));
        // the register acts, and nobody will know
        int bisher = azr.begegnungen("ANTWORT_HAENGT");
        azr.stelle("{\"zustand\":\"ANTWORT_HAENGT\",\"anzahl\":4,\"nur\":\"AZRFolgemeldung\"}");
        buehne.warte(Duration.ofSeconds(60), () -> azr.begegnungen("ANTWORT_HAENGT") - bisher >= 4);
        int haengend = azr.begegnungen("ANTWORT_HAENGT") - bisher;
        buehne.feld().knoten().forEach(Knoten::toete);
        buehne.ergebnis()
                .messe(
                        "Meldungen, die das Register hat und von denen die verlorene Datenbank nichts wusste",
                        haengend,
                        "≥ 1",
                        haengend >= 1);
        azr.an();
        long verloren = db.zahl(STAND);
        db.archiviere();
        db.reisseAb();
        Instant unglueck = Instant.now();
        db.stelleWiederHer(sicherung);
        long wieder = db.zahl(STAND);
        buehne.feld().knoten().forEach(Knoten::starte);
        buehne.feld().knoten().forEach(Knoten::bereit);
        Duration dauer = Duration.between(unglueck, Instant.now());
        buehne.ergebnis()
                .messe(
                        "wiederhergestellt und beide Knoten bereit nach (RTO)",
                        dauer.toSeconds() + " s",
                        "≤ " + RTO.toMinutes() + " min",
                        dauer.compareTo(RTO) <= 0);
        buehne.ergebnis()
                .messe(
                        "Nachrichten im Postausgang vor und nach der Wiederherstellung",
                        verloren + ", " + wieder,
                        "gleich (das Archiv war vollständig)",
                        verloren == wieder);
        buehne.ergebnis()
                .nenne(
                        "RPO, wenn das letzte WAL-Segment verloren geht",
                        "archive_timeout, hier 60 s (so eingestellt, nicht gemessen)");
        buehne.pruefe(last, Duration.ofMinutes(15), vorher);
    }
}
