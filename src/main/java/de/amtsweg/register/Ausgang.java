package de.amtsweg.register;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in the outbox.
 *
 * @param zustand {@code WARTET}, {@code UEBERMITTELT}, {@code BEANTWORTET} or {@code ABGELEHNT}
 * @param uebermittelt when the partner took it, null before
 * @param fehler last failure in German, null if none
 */
public record Ausgang(
        UUID id,
        String behoerde,
        String register,
        String vorgangsnummer,
        String nachrichtentyp,
        String anlass,
        String verantwortlich,
        String zustand,
        int versuche,
        Instant erstellt,
        Instant naechsterVersuch,
        Instant uebermittelt,
        String fehler) {}
