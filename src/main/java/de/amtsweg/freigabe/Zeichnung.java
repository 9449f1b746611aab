package de.amtsweg.freigabe;

import java.time.Instant;

/**
 * What the second person said about one point.
 *
 * @param pruefsumme checksum of the point's content at that time; a changed point is no longer signed
 */
public record Zeichnung(
        int version,
        Punkt punkt,
        String pruefsumme,
        boolean zugestimmt,
        String begruendung,
        String person,
        Instant zeit) {}
