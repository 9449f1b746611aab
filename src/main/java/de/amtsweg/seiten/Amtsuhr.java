package de.amtsweg.seiten;

import de.amtsweg.vorgang.Zeitpunkte;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Points in time inside a sentence, as people in the office say them. */
@Component
class Amtsuhr {

    private static final DateTimeFormatter UHRZEIT = DateTimeFormatter.ofPattern("HH:mm 'Uhr'");

    private final Clock uhr;

    Amtsuhr(Clock uhr) {
        this.uhr = uhr;
    }

    Instant jetzt() {
        return uhr.instant();
    }

    LocalDate heute() {
        return LocalDate.ofInstant(uhr.instant(), Zeitpunkte.AMTSZEIT);
    }

    /** "14:05 Uhr" today, else "22.11.2026, 14:05 Uhr". */
    String kurz(Instant zeit) {
        return LocalDate.ofInstant(zeit, Zeitpunkte.AMTSZEIT).equals(heute())
                ? kurz(LocalTime.ofInstant(zeit, Zeitpunkte.AMTSZEIT))
                : Zeitpunkte.anzeige(zeit);
    }

    String kurz(LocalTime zeit) {
        return UHRZEIT.format(zeit);
    }

    /** The same for what is still to come; "sofort" for what is due. */
    String naechste(Instant zeit) {
        return zeit.isAfter(uhr.instant()) ? kurz(zeit) : "sofort";
    }
}
