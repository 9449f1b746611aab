package de.amtsweg.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The clock of the application under test: it runs like a real one and can be put forward. The engine has a clock of
 * its own for its timers; both always show the same time.
 */
public final class Testuhr extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** A Monday morning soon after the dates in the sample applications. */
    private static final Instant BEGINN =
            ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZONE).toInstant();

    static final Testuhr UHR = new Testuhr();

    private volatile Duration abweichung;

    private Testuhr() {
        zurueck();
    }

    /** Back to the Monday on which every test begins. */
    void zurueck() {
        stelle(BEGINN);
    }

    /** Puts the clock forward. */
    public void vor(Duration dauer) {
        stelle(instant().plus(dauer));
    }

    /** Puts the clock to eight in the morning of this day. */
    public void auf(LocalDate tag) {
        stelle(ZonedDateTime.of(tag, LocalTime.of(8, 0), ZONE).toInstant());
    }

    public void stelle(Instant zeit) {
        abweichung = Duration.between(Instant.now(), zeit);
        ClockUtil.offset(abweichung.toMillis());
    }

    public LocalDate heute() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(abweichung);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), abweichung);
    }
}
