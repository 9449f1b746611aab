package de.amtsweg.bescheid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a notice about costs says to each debtor, and the hearing before it.
 *
 * @param nummer number of the costs within the case
 * @param sachverhalt what happened, one paragraph
 * @param posten parts of the sum in euros, in order
 * @param angehoert day of the hearing letter, null before
 * @param entscheidung null before it is proposed
 */
public record Leistungsdaten(
        int nummer,
        String sachverhalt,
        Map<String, BigDecimal> posten,
        BigDecimal summe,
        LocalDate angehoert,
        Entscheidung entscheidung) {

    public Leistungsdaten {
        Pflicht.text("Sachverhalt", sachverhalt);
        Pflicht.wert("Summe", summe);
        posten = new LinkedHashMap<>(posten);
    }

    /**
     * What was proposed and signed.
     *
     * @param stellungnahme what the debtors answered, empty for nothing
     * @param begruendung paragraphs, a line each
     * @param zahlungsweg where to pay, with which reference
     */
    public record Entscheidung(String stellungnahme, String begruendung, LocalDate zahlbarBis, String zahlungsweg) {

        public Entscheidung {
            Pflicht.text("Begründung", begruendung);
            Pflicht.wert("Zahlungsfrist", zahlbarBis);
            Pflicht.text("Zahlungsweg", zahlungsweg);
        }
    }
}
