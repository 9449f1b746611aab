package de.amtsweg.entscheidung;

import de.amtsweg.regelwerk.Feiertage;
import de.amtsweg.regelwerk.Fristen;
import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.vorgang.Fristenrechner;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Deadlines from the table {@code fristen}, with the holidays of the whole federation. */
@Component
class Gesetzesfristen implements Fristenrechner {

    private final Rechtslage rechtslage;

    Gesetzesfristen(Rechtslage rechtslage) {
        this.rechtslage = rechtslage;
    }

    @Override
    public LocalDate ende(String vorgangsnummer, String fristart, LocalDate beginn) {
        Regelzeile zeile = rechtslage.einzige(vorgangsnummer, "fristen", beginn, Map.of("fristart", fristart));
        return Fristen.ende(
                beginn,
                Period.parse(zeile.text("dauer")),
                Fristen.Kalender.valueOf(zeile.text("kalender")),
                Feiertage.bundesweit());
    }
}
