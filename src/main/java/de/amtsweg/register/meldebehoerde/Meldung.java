package de.amtsweg.register.meldebehoerde;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.xml.XmlElement;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the registration office reports by itself (§ 72 AufenthV).
 *
 * @param ereignis what happened, § 72 Abs. 1 AufenthV
 * @param azrNummer of the person, or null
 * @param tag when, or null
 * @param text in its own words, or null
 * @param inhalt the whole message
 */
public record Meldung(
        Antwortkopf kopf, String ereignis, String azrNummer, LocalDate tag, String text, XmlElement inhalt) {

    private static final Map<String, String> WORTE = Map.ofEntries(
            Map.entry("ANMELDUNG", "Anmeldung"),
            Map.entry("ABMELDUNG", "Abmeldung"),
            Map.entry("AENDERUNG_HAUPTWOHNUNG", "Änderung der Hauptwohnung"),
            Map.entry("FAMILIENSTAND", "Änderung des Familienstands"),
            Map.entry("NAMENSAENDERUNG", "Namensänderung"),
            Map.entry("STAATSANGEHOERIGKEIT", "Änderung der Staatsangehörigkeit"),
            Map.entry("GEBURT", "Geburt"),
            Map.entry("TOD", "Tod"),
            Map.entry("TOD_DES_PARTNERS", "Tod des Ehegatten oder Lebenspartners"),
            Map.entry("AUSKUNFTSSPERRE", "Auskunftssperre"),
            Map.entry("ORDNUNGSMERKMAL", "Ordnungsmerkmal der Meldebehörde"));

    /** The envelope for the inbox. */
    public Registerantwort umschlag() {
        return kopf.umschlag("MELDE_" + ereignis, Registerantwort.Ereignis.ANTWORT);
    }

    /** What happened, in words. */
    String inWorten() {
        return WORTE.getOrDefault(ereignis, ereignis);
    }
}
