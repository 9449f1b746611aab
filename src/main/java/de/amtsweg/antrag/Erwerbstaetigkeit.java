package de.amtsweg.antrag;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The employment the applicant wants to take up. Whatever was not told is null.
 *
 * @param arbeitgeber employer
 * @param berufsbezeichnung occupation in the applicant's words
 * @param isco four digits of ISCO-08, or null
 * @param gehaltJahr gross salary per year in EUR, or null
 * @param wochenstunden hours per week, or null
 * @param beginn first day, or null
 * @param unbefristet true unlimited, false limited (see {@code befristetBis}), null not told
 * @param befristetBis last day of a limited contract, or null
 * @param beschaeftigungMonate length of a limited contract in months, or null
 * @param qualifikation or null
 */
public record Erwerbstaetigkeit(
        Arbeitgeber arbeitgeber,
        String berufsbezeichnung,
        String isco,
        BigDecimal gehaltJahr,
        BigDecimal wochenstunden,
        LocalDate beginn,
        Boolean unbefristet,
        LocalDate befristetBis,
        Integer beschaeftigungMonate,
        Qualifikation qualifikation) {

    /**
     * The employer.
     *
     * @param name name
     * @param betriebsnummer eight digits given by the BA (§ 18i SGB IV), or null
     * @param anschrift or null
     */
    public record Arbeitgeber(String name, String betriebsnummer, Anschrift anschrift) {}

    /**
     * What the applicant learned; his statement, not our finding.
     *
     * @param art AKADEMISCH, BERUFSAUSBILDUNG, KEINE or UNBEKANNT
     * @param bezeichnung of the degree, or null
     * @param abschlussdatum or null
     * @param anerkannt JA, NEIN, UNBEKANNT, or null if not told
     */
    public record Qualifikation(String art, String bezeichnung, LocalDate abschlussdatum, String anerkannt) {}
}
