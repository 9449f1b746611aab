package de.amtsweg.bescheid;

import java.time.LocalDate;

/**
 * Data printed on a certificate about the effect of an application; nothing else may stand on it (§ 78a (5) AufenthG).
 *
 * @param ausgestelltAm day of issue
 * @param sachbearbeitung name of the caseworker
 * @param seriennummer number of the blank form
 * @param azrNummer number of the person in the register
 * @param geburtsdatum as it is to be printed; the register knows incomplete dates
 * @param antragsdatum day of the application
 * @param bisherigerTitel former title with its last day; empty if there is none
 * @param erwerbstaetigkeit note on work; empty for what the law says for this effect
 * @param erlaubnisBisAusgabe note according to § 81 (5a) AufenthG; empty if it does not apply
 * @param gueltigBis last day of the certificate
 * @param ausgehaendigtAm day of hand-over; null if still open
 */
public record Fiktionsdaten(
        Behoerdenkopf behoerde,
        String vorgangsnummer,
        LocalDate ausgestelltAm,
        String sachbearbeitung,
        String seriennummer,
        String azrNummer,
        String nachname,
        String vornamen,
        String geburtsdatum,
        String geburtsort,
        String staatsangehoerigkeit,
        String anschrift,
        Fiktionsart art,
        LocalDate antragsdatum,
        String bisherigerTitel,
        String erwerbstaetigkeit,
        String erlaubnisBisAusgabe,
        LocalDate gueltigBis,
        LocalDate ausgehaendigtAm) {

    public Fiktionsdaten {
        Pflicht.wert("Behörde", behoerde);
        Pflicht.text("Vorgangsnummer", vorgangsnummer);
        Pflicht.wert("Tag der Ausstellung", ausgestelltAm);
        Pflicht.text("Sachbearbeitung", sachbearbeitung);
        Pflicht.text("Seriennummer", seriennummer);
        Pflicht.text("AZR-Nummer", azrNummer);
        Pflicht.text("Nachname", nachname);
        Pflicht.wert("Wirkung der Antragstellung", art);
        Pflicht.wert("Datum des Antrags", antragsdatum);
        Pflicht.wert("Gültigkeit", gueltigBis);
    }
}
