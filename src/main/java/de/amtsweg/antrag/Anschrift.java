package de.amtsweg.antrag;

/**
 * A postal address in Germany.
 *
 * @param strasse street
 * @param hausnummer house number, or null
 * @param zusatz c/o, rear building, or null
 * @param postleitzahl postal code
 * @param ort place
 */
public record Anschrift(String strasse, String hausnummer, String zusatz, String postleitzahl, String ort) {}
