package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;

/** Answers overtake: they are there before the application knows that its request has arrived. */
final class Vertauscht implements Szenario {

    @Override
    public String kennung() {
        return "F10";
    }

    @Override
    public String worum() {
        return "Antworten vor der Quittung der eigenen Anfrage, mehrere in falscher Folge";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void laufe(Buehne buehne) {
        Buehne.Stand vorher = buehne.stand();
        Instant beginn = Instant.now();
        buehne.feld().register().forEach(r -> r.stelle("{\"zustand\":\"VERTAUSCHT\"}"));
        Last last = buehne.last(buehne.masse().anteil(60, 3));
        buehne.pruefe(last, Duration.ofMinutes(10), vorher);
        buehne.feld().register().forEach(Partner::an);
        long antworten = buehne.feld()
                .datenbank()
                .zahl("select count(*) from nachricht_eingang where eingegangen >= '" + beginn + "'");
        long zugeordnet = buehne.feld()
                .datenbank()
                .zahl("select count(*) from nachricht_eingang where zustand = 'ZUGEORDNET' and eingegangen >= '"
                        + beginn + "'");
        buehne.ergebnis()
                .messe(
                        "vorausgeeilte Antworten, die bei ihrem Vorgang ankamen",
                        zugeordnet + " von " + antworten,
                        "alle",
                        zugeordnet == antworten && antworten > 0);
    }
}
