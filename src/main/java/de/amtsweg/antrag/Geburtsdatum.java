package de.amtsweg.antrag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of birth as far as it is known: passports of some states name only the year, or year and month.
 *
 * @param jahr year
 * @param monat 1 to 12, or null
 * @param tag day of the month, or null; null whenever the month is null
 */
public record Geburtsdatum(int jahr, Integer monat, Integer tag) {

    public Geburtsdatum {
        if (monat == null && tag != null) {
            throw new DateTimeException("a day of birth without its month");
        }
        LocalDate.of(jahr, monat == null ? 1 : monat, tag == null ? 1 : tag);
    }

    public static Geburtsdatum von(LocalDate datum) {
        return new Geburtsdatum(datum.getYear(), datum.getMonthValue(), datum.getDayOfMonth());
    }

    /**
     * Reads "1990", "1990-05" or "1990-05-17".
     *
     * @throws DateTimeException or NumberFormatException if it is none of them
     */
    public static Geburtsdatum lies(String text) {
        String[] teile = text.split("-");
        if (teile.length > 3) {
            throw new DateTimeException("no date of birth");
        }
        return new Geburtsdatum(
                Integer.parseInt(teile[0]),
                teile.length > 1 ? Integer.valueOf(teile[1]) : null,
                teile.length > 2 ? Integer.valueOf(teile[2]) : null);
    }

    /** The full date; empty if a part is unknown. */
    public Optional<LocalDate> genau() {
        return tag == null ? Optional.empty() : Optional.of(LocalDate.of(jahr, monat, tag));
    }

    /** The last day that may be meant. */
    LocalDate spaetestens() {
        if (monat == null) {
            return LocalDate.of(jahr, 12, 31);
        }
        return tag == null ? YearMonth.of(jahr, monat).atEndOfMonth() : LocalDate.of(jahr, monat, tag);
    }

    /** "1990", "1990-05" or "1990-05-17": what {@link #lies} reads. */
    @Override
    public String toString() {
        if (monat == null) {
            return "%04d".formatted(jahr);
        }
        return tag == null ? "%04d-%02d".formatted(jahr, monat) : "%04d-%02d-%02d".formatted(jahr, monat, tag);
    }
}
