package de.amtsweg.akte;

import java.time.LocalDate;
import java.util.List;

/**
 * One request for all missing documents.
 *
 * @param hinweis the caseworker's own words, null if none
 * @param versandt day of the letter, null before
 * @param frist last day, null before
 */
public record Nachforderung(int version, List<Unterlage> fehlend, String hinweis, LocalDate versandt, LocalDate frist) {

    /** A missing document or statement: category code, its name, what exactly is needed, and the norm. */
    public record Unterlage(String kategorie, String bezeichnung, String hinweis, String norm) {}
}
