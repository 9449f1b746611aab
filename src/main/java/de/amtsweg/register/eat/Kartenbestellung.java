package de.amtsweg.register.eat;

import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Postanschrift;
import java.time.LocalDate;
import java.util.List;

/**
 * Order of a card (§ 78 AufenthG).
 *
 * @param dokumententyp AR or AS (§ 78 Abs. 2 Nr. 1 AufenthG)
 * @param inhaber holder; place of birth is needed, the first nationality is printed
 * @param anschrift address of the holder
 * @param groesseCm height, or null
 * @param augenfarbe or null
 * @param titel what is printed about the title
 * @param pass passport, or null
 * @param ausweisersatz whether the card stands in for a passport (§ 48 Abs. 2 AufenthG)
 * @param biometrie photo and what was taken at the counter
 */
public record Kartenbestellung(
        String dokumententyp,
        Grundpersonalien inhaber,
        Postanschrift anschrift,
        Integer groesseCm,
        String augenfarbe,
        Titel titel,
        Pass pass,
        boolean ausweisersatz,
        Biometrie biometrie) {

    /**
     * The title.
     *
     * @param titelart such as AUFENTHALTSERLAUBNIS or BLAUE_KARTE
     * @param rechtsgrundlage as printed: "§ 18g Abs. 1 S. 1 AufenthG"
     * @param gueltigBis null for an unlimited title
     */
    public record Titel(
            String titelart,
            String rechtsgrundlage,
            LocalDate gueltigAb,
            LocalDate gueltigBis,
            String ausstellungsort,
            String ausstellungsbehoerde,
            List<String> anmerkungen,
            List<String> nebenbestimmungen) {
        public Titel {
            anmerkungen = List.copyOf(anmerkungen);
            nebenbestimmungen = List.copyOf(nebenbestimmungen);
        }
    }

    /** @param gueltigBis or null */
    public record Pass(String seriennummer, LocalDate gueltigBis) {}

    /**
     * Prints and signature themselves never pass through here.
     *
     * @param lichtbild JPEG, null if the cloud provider delivers it
     * @param fingerabdruecke ERFASST, UNTER_6_JAHRE or MEDIZINISCH_UNMOEGLICH
     * @param unterschrift ERFASST, UNTER_10_JAHRE or NICHT_MOEGLICH
     */
    public record Biometrie(byte[] lichtbild, String fingerabdruecke, String unterschrift) {}
}
