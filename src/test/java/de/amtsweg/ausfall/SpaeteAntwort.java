package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Registers answer when nobody waits any more: the people have gone on, the case has ended. */
final class SpaeteAntwort implements Szenario {

    @Override
    public String kennung() {
        return "F08";
    }

    @Override
    public String worum() {
        return "Antworten, die erst nach dem Ende des Vorgangs kommen";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void laufe(Buehne buehne) {
        Partner bva = buehne.feld().partner("bva");
        Buehne.Stand vorher = buehne.stand();
        Instant beginn = Instant.now();
        bva.stelle("{\"zustand\":\"STUMM\"}");
        Last last = buehne.merke(new Last(
                buehne.feld().knoten(),
                buehne.masse().anteil(30, 2),
                buehne.masse().klienten(),
                Duration.ZERO,
                List.of("paragraf-18b-architektin"),
                false));
        boolean beendet = buehne.bisZumEnde(last, Duration.ofMinutes(10));
        last.close();
        List<Fall> faelle = last.faelle().stream().filter(Fall::beendet).toList();
        buehne.ergebnis().messe("Vorgänge ohne die Auskunft zu Ende gebracht", faelle.size(), "alle", beendet);
        bva.an();
        buehne.warte(Duration.ofMinutes(3), () -> sichtbar(buehne, faelle) >= faelle.size());
        buehne.ergebnis()
                .messe(
                        "späte Antworten, die jemand zu sehen bekommt (Aufgabe am Vorgang oder Posteingang)",
                        sichtbar(buehne, faelle) + " von " + faelle.size(),
                        "alle",
                        sichtbar(buehne, faelle) == faelle.size() && !faelle.isEmpty());
        buehne.warte(
                Duration.ofMinutes(1),
                () -> Eingangszaehlung.verirrt(buehne.feld().datenbank(), beginn) == 0);
        int verirrt = Eingangszaehlung.verirrt(buehne.feld().datenbank(), beginn);
        buehne.ergebnis().messe("Antworten, die niemandem gehören", verirrt, "0", verirrt == 0);
        int stoerfaelle = buehne.stoerfaelle() - vorher.stoerfaelle();
        buehne.ergebnis().messe("Störfälle für die Technik (incidents)", stoerfaelle, "0", stoerfaelle == 0);
    }

    private static long sichtbar(Buehne buehne, List<Fall> faelle) {
        String nummern =
                faelle.stream().map(f -> "'" + f.vorgangsnummer() + "'").collect(Collectors.joining(","));
        return nummern.isEmpty()
                ? 0
                : buehne.feld()
                        .datenbank()
                        .zahl("select count(distinct nummer) from (select e.business_key_ as nummer from act_ru_task t"
                                + " join act_ru_execution e on e.id_ = t.proc_inst_id_ union all select vorgangsnummer"
                                + " from nachricht_eingang where zustand = 'POSTEINGANG') s where nummer in (" + nummern
                                + ")");
    }
}
