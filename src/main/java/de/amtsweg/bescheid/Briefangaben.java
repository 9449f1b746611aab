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

    public Briefangaben {
        Pflicht.wert("Behörde", behoerde);
        Pflicht.wert("Empfängerin oder Empfänger", empfaenger);
        Pflicht.text("Vorgangsnummer", vorgangsnummer);
        Pflicht.wert("Datum", datum);
        Pflicht.text("Sachbearbeitung", sachbearbeitung);
    }
}
