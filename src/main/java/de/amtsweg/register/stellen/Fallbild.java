package de.amtsweg.register.stellen;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Postanschrift;
import de.amtsweg.register.Stelle;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is known of a case when a message is written.
 *
 * @param alter full years on this day; if the date of birth is not fully known, of the youngest the person may be
 * @param passnummer or null
 * @param anschrift or null
 * @param bezug details of what the partner itself asked before, empty if it did not
 */
record Fallbild(
        Behoerde behoerde,
        Grundpersonalien person,
        long alter,
        String passnummer,
        Postanschrift anschrift,
        LocalDate heute,
        Map<String, String> bezug) {

    Stelle absender() {
        return Stelle.von(behoerde);
    }
}
