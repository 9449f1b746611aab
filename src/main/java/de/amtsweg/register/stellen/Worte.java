package de.amtsweg.register.stellen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Values of messages as people read them. */
final class Worte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Worte() {}

    /** A day; a partly known date of birth (year, or year and month) stays as it came. */
    static String tag(String iso) {
        return iso.length() < 10 ? iso : LocalDate.parse(iso).format(TAG);
    }
}
