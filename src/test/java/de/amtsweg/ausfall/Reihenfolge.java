package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;

/** Answers come late, early, twice and in any order: every case ends as one whose answers came in order. */
final class Reihenfolge implements Szenario {

    private static final int OFFENE_JE_KLIENT = 3;

    @Override
    public String kennung() {
        return "F09";
    }

    @Override
    public String worum() {
        return "Antworten in zufälliger Folge: spät, früh, mehrfach, ungeordnet";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(11);
    }

    @Override
    public void laufe(Buehne buehne) {
        Ergebnis ergebnis = buehne.ergebnis();
        int folgen = buehne.masse().anteil(1000, 10);
        Buehne.Stand vorher = buehne.stand();
        Instant beginn = Instant.now();
        // these keep their answers; the AZR's come with the receipt and again afterwards
        for (String register : new String[] {"ba", "bva", "eat"}) {
            buehne.feld().partner(register).stelle("{\"zustand\":\"STUMM\"}");
        }
        Last last = buehne.stetig(buehne.masse().klienten() * OFFENE_JE_KLIENT);
        try (Durcheinander boten = new Durcheinander(buehne.feld())) {
            Duration fuerFolgen = buehne.rest(budget()).multipliedBy(3).dividedBy(4);
            boolean alle = Buehne.wartet(fuerFolgen, () -> boten.folgen() >= folgen);
            last.genug();
            buehne.bisZumEnde(last, Duration.ofMinutes(4));
            ergebnis.messe(
                    "zufällige Folgen (je Vorgang eine vor und eine nach der Entscheidung), davon anders als geschrieben",
                    boten.folgen() + ", " + boten.vertauschte(),
                    folgen + (alle ? "" : " (mehr ließ die Zeit von " + fuerFolgen.toSeconds() + " s nicht zu)"),
                    boten.folgen() >= folgen);
            ergebnis.nenne("Zustellungen", boten.zustellungen());
            ergebnis.nenne("Zustellungen, die erst ein weiterer Versuch annahm", boten.abgewiesen());
            buehne.pruefe(last, Duration.ofMinutes(4), vorher);
        }
        Datenbank db = buehne.feld().datenbank();
        int mehrfach = Eingangszaehlung.mehrfach(db, beginn);
        ergebnis.messe("Antworten, die zweimal im Eingang stehen", mehrfach, "0", mehrfach == 0);
        int verirrt = Eingangszaehlung.verirrt(db, beginn);
        ergebnis.messe("Antworten, die bei keinem Vorgang ankamen", verirrt, "0", verirrt == 0);
        // the same end as a case whose answers came in order; what it left at the partners is compared above
        long andere = db.zahl("select count(*) from vorgang v where v.eingang >= '" + beginn
                + "' and v.zustand = 'ABGESCHLOSSEN' and exists (select 1 from nachricht_ausgang a"
                + " where a.vorgangsnummer = v.vorgangsnummer and a.zustand <> 'BESTAETIGT')");
        ergebnis.messe(
                "abgeschlossene Vorgänge mit einer Nachricht, die nicht bestätigt ist", andere, "0", andere == 0);
    }
}
