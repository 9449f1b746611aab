package de.amtsweg.vorgang;

import de.amtsweg.codelisten.Codeliste;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * A case as it is known now.
 *
 * @param fallart which service it is about
 * @param behoerde id of the competent authority, the tenant
 * @param statuscode unguessable code of the public status page
 * @param zustand one of {@link Zustand}
 * @param geburtsdatum null if it is not fully known
 * @param geborenSpaetestens the last day on which the person may have been born
 * @param antragsgrund code of the list OZG Antragsgrund, empty unless it is about a title
 * @param aufenthaltsgrund code of the list OZG Aufenthaltsgrund, empty unless it is about a title
 * @param azrNummer number in the central register, null until known
 */
public record Vorgang(
        String vorgangsnummer,
        Fallart fallart,
        String behoerde,
        String statuscode,
        String kanal,
        String antragsgrund,
        String aufenthaltsgrund,
        LocalDate antragsdatum,
        Instant eingang,
        Zustand zustand,
        Instant zustandSeit,
        String nachname,
        String vornamen,
        LocalDate geburtsdatum,
        LocalDate geborenSpaetestens,
        String staatsangehoerigkeit,
        String email,
        String azrNummer) {

    /** Family name first, as on the card of a task. */
    public String antragsteller() {
        return nachname + ", " + vornamen;
    }

    /** Full years of age on the day; if the date of birth is not fully known, of the youngest the person may be. */
    public long alter(LocalDate tag) {
        return Period.between(geborenSpaetestens, tag).getYears();
    }

    /** Reason of the application and of the stay in words; otherwise the service. */
    public String zweckAnzeige() {
        if (fallart != Fallart.AUFENTHALTSTITEL) {
            return fallart.bezeichnung();
        }
        return Codeliste.OZG_ANTRAGSGRUND.bezeichnung(antragsgrund)
                + " – "
                + Codeliste.OZG_AUFENTHALTSGRUND.bezeichnung(aufenthaltsgrund);
    }
}
