package de.amtsweg.eingang;

import java.util.UUID;

/**
 * A part of an item, without its content.
 *
 * @param mime type found in the content; null for what was left out
 * @param kategorie category it gets in the case's file; null for SONSTIGES
 * @param groesse bytes; null for what was left out
 * @param pruefsumme SHA-256, hexadecimal; null for what was left out
 * @param auslassung why it was left out, in German; null if it is there
 */
public record Eingangsteil(
        UUID id, String dateiname, String mime, String kategorie, Long groesse, String pruefsumme, String auslassung) {}
