package de.amtsweg.akte;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of the file, without its content.
 *
 * @param herkunft {@code EINGANG} or {@code AUSGANG}
 * @param zustand {@code EINGEGANGEN}, {@code EINGEORDNET}, {@code ZURUECKGEWIESEN} or {@code ERSTELLT}
 * @param pruefsumme SHA-256 of the content, hexadecimal
 * @param dmsId id in the document management system, null until filed there
 */
public record Dokument(
        UUID id,
        String vorgangsnummer,
        String bezeichnung,
        String dateiname,
        String kategorie,
        String mime,
        String pruefsumme,
        Instant eingang,
        String herkunft,
        String zustand,
        String vermerk,
        String dmsId) {

    public boolean abgelegt() {
        return dmsId != null;
    }
}
