package de.amtsweg.einsicht;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of one task may read a file of the other.
 *
 * @param vorgangsnummer the case that is read
 * @param fuer the person's own case it is read for
 * @param person id of who may read; nobody else
 * @param grundlage norm the person rests it on
 * @param bis from then on it is closed again
 */
public record Einsicht(
        UUID id,
        String vorgangsnummer,
        String fuer,
        String person,
        String zweck,
        String grundlage,
        Instant zeit,
        Instant bis) {}
