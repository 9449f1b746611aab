package de.amtsweg.register.beteiligung;

import de.amtsweg.vorgang.FachlicherFehler;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a caseworker wants to be sent.
 *
 * @param zweck what the answer is needed for, or why the partner is told
 * @param angaben values of the message's fields by their name; days as ISO dates
 * @param person id of the caseworker
 */
public record Handanfrage(String nachrichtentyp, String zweck, Map<String, String> angaben, String person) {

    public Handanfrage {
        angaben = Map.copyOf(angaben);
    }

    /** The value, empty if nothing was entered. */
    public Optional<String> finde(String feld) {
        return Optional.ofNullable(angaben.get(feld));
    }

    /** The value that has to be there. */
    public String text(String feld) {
        return finde(feld).orElseThrow(() -> new FachlicherFehler("Die Angabe „" + feld + "“ fehlt."));
    }

    /** The day that has to be there. */
    public LocalDate tag(String feld) {
        return LocalDate.parse(text(feld));
    }
}
