package de.amtsweg.vorgang;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Days of the law as points in time for the engine's timers. */
public final class Zeitpunkte {

    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");

    private Zeitpunkte() {}

    /** The moment in which the day is over. */
    public static Date nachAblauf(LocalDate tag) {
        return Date.from(tag.plusDays(1).atStartOfDay(AMTSZEIT).toInstant());
    }

    /** The morning of the day. */
    public static Date am(LocalDate tag) {
        return Date.from(tag.atTime(8, 0).atZone(AMTSZEIT).toInstant());
    }
}
