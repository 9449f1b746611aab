package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;

/** The measure of everything else: what a case leaves behind when nothing fails, and how fast that goes. */
final class Ungestoert implements Szenario {

    @Override
    public String kennung() {
        return "F00";
    }

    @Override
    public String worum() {
        return "ohne Störung (Maßstab)";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(4);
    }

    @Override
    public void laufe(Buehne buehne) {
        int arten = Last.beispiele().size();
        try (Last last = buehne.last(arten)) {
            if (!buehne.bisZumEnde(last, Duration.ofSeconds(120))) {
                throw new IllegalStateException("an undisturbed case does not end: "
                        + last.faelle().stream()
                                .filter(f -> !f.beendet())
                                .map(f -> f + " " + buehne.lage(f))
                                .toList()
                        + last.mitschrift().unerwartetes());
            }
            // documents and mails follow by themselves
            buehne.warte(
                    Duration.ofSeconds(60),
                    () -> buehne.feld()
                                    .datenbank()
                                    .zahl("select (select count(*) from dokument where dms_id is null)"
                                            + " + (select count(*) from mail_ausgang where zustand = 'WARTET')")
                            == 0);
            buehne.soll().merke(last.faelle());
        }
        buehne.soll().soll().forEach((beispiel, spur) -> buehne.ergebnis().nenne(beispiel, spur));

        if (buehne.masse().istKurz()) {
            return;
        }
        Buehne.Stand vorher = buehne.stand();
        Instant beginn = Instant.now();
        Last last = buehne.last(buehne.masse().anteil(60, arten));
        buehne.pruefe(last, Duration.ofSeconds(600), vorher);
        buehne.ergebnis()
                .nenne(
                        "Durchsatz, Formulare und Anträge je Sekunde",
                        String.format("%.1f", last.mitschrift().durchsatz(beginn, Instant.now())));
    }
}
