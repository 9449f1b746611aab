package de.amtsweg.akte.dms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the DMS has of a file, compared with our records, in words for the screen.
 *
 * @param erreichbar false if the DMS did not answer in time; then only our own records are in here
 * @param satz what to tell about the whole
 * @param zeit when it was looked at
 * @param dokumente each of our documents
 * @param weitere what lies in the folder and is not ours: somebody put it there in the DMS
 */
public record Dmsstand(
        boolean erreichbar, String satz, Instant zeit, List<Befund> dokumente, List<Fremdstueck> weitere) {

    /**
     * One of our documents in the DMS.
     *
     * @param ablage "abgelegt", "noch nicht abgelegt" and the like
     * @param abweichungen how the DMS differs, as sentences
     * @param dmsFassung id under which another content can be opened, null if the content is ours
     */
    public record Befund(UUID id, String ablage, List<String> abweichungen, String dmsFassung) {}

    /**
     * A document only the DMS has.
     *
     * @param groesse in bytes, -1 if unknown
     * @param geaendert null if unknown
     */
    public record Fremdstueck(String id, String name, String mime, long groesse, Instant geaendert) {

        static Fremdstueck von(Dms.Schriftstueck s) {
            String zeit = s.merkmale().getOrDefault("cmis:lastModificationDate", "");
            return new Fremdstueck(
                    s.id(),
                    s.name(),
                    s.mime(),
                    s.groesse(),
                    // milliseconds in the browser binding
                    zeit.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(zeit)) : null);
        }
    }
}
