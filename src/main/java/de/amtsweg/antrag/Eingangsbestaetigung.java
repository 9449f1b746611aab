package de.amtsweg.antrag;

/**
 * Answer to the sender.
 *
 * @param vorgangsnummer "AW-2026-000123"
 * @param statuscode made by {@link Statuscode#neu()} and kept with the case
 */
public record Eingangsbestaetigung(String vorgangsnummer, String statuscode) {}
