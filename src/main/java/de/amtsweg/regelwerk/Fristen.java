package de.amtsweg.regelwerk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;

/**
 * Ends of periods in days, weeks and months (§ 31 VwVfG with §§ 187 to 193 BGB). The day of the event is not counted
 * (§ 187 Abs. 1 BGB); months end on the day of the same number, or the last of the month (§ 188 Abs. 2 and 3 BGB).
 */
public final class Fristen {

    /** What happens when the last day is no working day. */
    public enum Kalender {
        /** The end stays. */
        KALENDERTAGE,
        /** The end moves from Saturday, Sunday or holiday to the next working day (§ 31 Abs. 3 VwVfG, § 193 BGB). */
        WERKTAG_VERSCHIEBT
    }

    private Fristen() {}

    /**
     * Last day of the period.
     *
     * @param beginn day of the event (transmission, announcement); not counted
     * @param dauer positive period, as ISO 8601 in the table {@code fristen}
     * @throws IllegalArgumentException if the period is zero or negative
     */
    public static LocalDate ende(LocalDate beginn, Period dauer, Kalender kalender, Feiertage feiertage) {
        if (dauer.isZero() || dauer.isNegative()) {
            throw new IllegalArgumentException("Eine Frist muss länger als null Tage sein: " + dauer);
        }
        LocalDate ende = beginn.plus(dauer);
        while (kalender == Kalender.WERKTAG_VERSCHIEBT && !istWerktag(ende, feiertage)) {
            ende = ende.plusDays(1);
        }
        return ende;
    }

    private static boolean istWerktag(LocalDate tag, Feiertage feiertage) {
        return tag.getDayOfWeek() != DayOfWeek.SATURDAY
                && tag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !feiertage.istFeiertag(tag);
    }
}
