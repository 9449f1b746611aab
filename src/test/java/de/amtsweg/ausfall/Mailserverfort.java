package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;

/** Nobody takes mails for a while; then one is taken and the line cut before the server says so. */
final class Mailserverfort implements Szenario {

    private static final String WARTEND = "select count(*) from mail_ausgang where zustand = 'WARTET'";

    @Override
    public String kennung() {
        return "F14";
    }

    @Override
    public String worum() {
        return "der Mailserver fällt aus";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(4);
    }

    @Override
    public void laufe(Buehne buehne) {
        Ergebnis ergebnis = buehne.ergebnis();
        Partner mail = buehne.feld().partner("mail");
        Datenbank db = buehne.feld().datenbank();
        Buehne.Stand vorher = buehne.stand();
        int davor = mail.zaehler().path("wirksam").asInt();
        mail.aus();
        Instant weg = Instant.now();
        Last last = buehne.last(buehne.masse().anteil(30, 2));
        boolean beendet = buehne.bisZumEnde(last, Duration.ofMinutes(10));
        Buehne.ruhe(buehne.masse().sekunden(120).minus(Duration.between(weg, Instant.now())));
        ergebnis.messe(
                "Vorgänge, die ohne Mailserver zu Ende gingen",
                last.faelle().size() - last.offene() + " von " + last.faelle().size(),
                "alle",
                beendet);
        ergebnis.nenne("Mails, die warten", db.zahl(WARTEND));
        int waehrenddessen = mail.zaehler().path("wirksam").asInt() - davor;
        ergebnis.messe("Mails zugestellt, solange er fort war", waehrenddessen, "0", waehrenddessen == 0);
        // for a moment only in the worst way: taken, and nobody is told; the mailbox knows what it has
        mail.stelle("{\"wiederholung\":\"IGNORIERT\",\"zustand\":\"ANTWORT_VERLOREN\",\"anzahl\":1}");
        Instant zurueck = Instant.now();
        buehne.warte(Duration.ofMinutes(12), () -> db.zahl(WARTEND) == 0);
        ergebnis.nenne(
                "bis die letzte zugestellt war (s)",
                Duration.between(zurueck, Instant.now()).toSeconds());
        mail.stelle("{\"wiederholung\":\"OHNE\"}");
        buehne.pruefe(last, Duration.ofMinutes(5), vorher);
    }
}
