package de.amtsweg.vorgang;

import java.time.LocalDate;

/** Deadlines from the table {@code fristen}, counted as the law says. */
public interface Fristenrechner {

    /**
     * The last day of a deadline.
     *
     * @param fristart key in the table, such as {@code NACHFORDERUNG}
     * @param beginn the day of the event, which is not counted (§ 187 (1) BGB)
     */
    LocalDate ende(String vorgangsnummer, String fristart, LocalDate beginn);
}
