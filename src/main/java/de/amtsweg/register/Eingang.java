package de.amtsweg.register;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in the inbox.
 *
 * @param zustand {@code NEU}, {@code ZUGEORDNET} or {@code POSTEINGANG} (a person has to assign it)
 */
public record Eingang(
        UUID id,
        String register,
        UUID nachrichtenUuid,
        UUID ausloeserUuid,
        String nachrichtentyp,
        String ergebnis,
        Instant eingegangen,
        String zustand,
        String vorgangsnummer,
        int versuche,
        String herkunft) {}
