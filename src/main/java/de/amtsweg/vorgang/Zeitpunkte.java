package de.amtsweg.vorgang;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Days of the law as points in time for the engine's timers. */
public final class Zeitpunkte {

    /** The time the offices live by. */
    public static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");

    private Zeitpunkte() {}

    private static final DateTimeFormatter ANZEIGE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    /** The moment in which the day is over. */
    public static Date nachAblauf(LocalDate tag) {
        return Date.from(tag.plusDays(1).atStartOfDay(AMTSZEIT).toInstant());
    }

    /** The morning of the day. */
    public static Date am(LocalDate tag) {
        return Date.from(tag.atTime(8, 0).atZone(AMTSZEIT).toInstant());
    }

    /** As people write it: {@code 22.11.2026, 14:05 Uhr}. */
    public static String anzeige(Instant zeit) {
        return ANZEIGE.format(zeit.atZone(AMTSZEIT));
    }
}
