package de.amtsweg.bescheid;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Published inside the transaction that takes a letter to the applicant into the file.
 *
 * @param dokument the letter
 * @param text what it says in short, for ways that carry no letter
 * @param frist last day to answer
 */
public record SchreibenErstellt(String vorgangsnummer, Art art, UUID dokument, String text, LocalDate frist) {

    /** What the letter is for. */
    public enum Art {
        NACHFORDERUNG,
        ANHOERUNG,
        EINLADUNG
    }
}
