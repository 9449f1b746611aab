package de.amtsweg.bescheid;

import java.time.LocalDate;

/**
 * What every letter needs.
 *
 * @param vorgangsnummer printed as the reference
 * @param datum date of the letter
 * @param sachbearbeitung name of the caseworker to turn to
 */
public record Briefangaben(
        Behoerdenkopf behoerde, Empfaenger empfaenger, String vorgangsnummer, LocalDate datum, String sachbearbeitung) {

    /** The same letter to somebody else. */
    Briefangaben an(Empfaenger anderer) {
        return new Briefangaben(behoerde, anderer, vorgangsnummer, datum, sachbearbeitung);
    }

    public Briefangaben {
        Pflicht.wert("Behörde", behoerde);
        Pflicht.wert("Empfängerin oder Empfänger", empfaenger);
        Pflicht.text("Vorgangsnummer", vorgangsnummer);
        Pflicht.wert("Datum", datum);
        Pflicht.text("Sachbearbeitung", sachbearbeitung);
    }
}
