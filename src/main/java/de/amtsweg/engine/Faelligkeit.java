package de.amtsweg.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Due dates of user tasks, used in models as {@code ${faelligkeit.nach('P3D')}}. */
@Component("faelligkeit")
public class Faelligkeit {

    private final Clock uhr;

    Faelligkeit(Clock uhr) {
        this.uhr = uhr;
    }

    /** The end of the day that lies the given ISO period after today, in German time. */
    public Date nach(String periode) {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        return Date.from(LocalDate.now(uhr.withZone(zone))
                .plus(Period.parse(periode))
                .atTime(18, 0)
                .atZone(zone)
                .toInstant());
    }
}
