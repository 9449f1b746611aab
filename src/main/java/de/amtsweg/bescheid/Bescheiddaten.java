package de.amtsweg.bescheid;

import java.time.LocalDate;
import java.util.List;

/**
 * Data of a notice that grants or extends a title.
 *
 * @param antragsdatum day of the application
 * @param weitereVerfuegungen further points of the decision, one sentence each; usually empty
 * @param titel name of the title, e.g. "Blaue Karte EU"
 * @param rechtsgrundlage norm as it is cited, e.g. "§ 18g Absatz 1 Satz 1 AufenthG"
 * @param gueltigAb first day
 * @param gueltigBis last day; null for a title without limit
 * @param nebenbestimmungen conditions and obligations, one sentence each; with any of them reasons are required
 *     (§ 77 (1) sentence 1 no. 1 (a) AufenthG)
 * @param gebuehr fee; null if it is decided apart
 * @param begruendungen reasons, one paragraph each
 * @param belehrungen notes that go with this title
 * @param zeichnung name of the person who signed
 */
public record Bescheiddaten(
        Briefangaben brief,
        Antragsart antragsart,
        LocalDate antragsdatum,
        List<String> weitereVerfuegungen,
        String titel,
        String rechtsgrundlage,
        LocalDate gueltigAb,
        LocalDate gueltigBis,
        List<String> nebenbestimmungen,
        Gebuehr gebuehr,
        List<String> begruendungen,
        List<Belehrung> belehrungen,
        String zeichnung) {

    public Bescheiddaten {
        Pflicht.wert("Angaben zum Brief", brief);
        Pflicht.wert("Art des Antrags", antragsart);
        Pflicht.wert("Datum des Antrags", antragsdatum);
        Pflicht.text("Aufenthaltstitel", titel);
        Pflicht.text("Rechtsgrundlage", rechtsgrundlage);
        Pflicht.wert("Beginn der Geltungsdauer", gueltigAb);
        Pflicht.text("Name der zeichnenden Person", zeichnung);
        if (gueltigBis != null && gueltigBis.isBefore(gueltigAb)) {
            throw new IllegalArgumentException("Die Geltungsdauer endet vor ihrem Beginn.");
        }
        weitereVerfuegungen = List.copyOf(weitereVerfuegungen);
        nebenbestimmungen = List.copyOf(nebenbestimmungen);
        begruendungen = List.copyOf(begruendungen);
        belehrungen = List.copyOf(belehrungen);
        if (!nebenbestimmungen.isEmpty() && begruendungen.isEmpty()) {
            throw new IllegalArgumentException(
                    "Ein Bescheid mit Nebenbestimmungen braucht eine Begründung (§ 77 Absatz 1 AufenthG).");
        }
    }
}
