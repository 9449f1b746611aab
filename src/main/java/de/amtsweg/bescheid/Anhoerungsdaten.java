package de.amtsweg.bescheid;

import java.time.LocalDate;
import java.util.List;

/**
 * Data of the letter that lets a person be heard before a refusal.
 *
 * @param antragsdatum day of the application
 * @param gruende why refusal is intended, one paragraph each
 * @param frist last day for an answer
 * @param einreichung ways to answer, one sentence each
 */
public record Anhoerungsdaten(
        Briefangaben brief,
        Antragsart antragsart,
        LocalDate antragsdatum,
        List<String> gruende,
        LocalDate frist,
        List<String> einreichung) {

    public Anhoerungsdaten {
        Pflicht.wert("Angaben zum Brief", brief);
        Pflicht.wert("Art des Antrags", antragsart);
        Pflicht.wert("Datum des Antrags", antragsdatum);
        Pflicht.eintrag("Gründe der beabsichtigten Ablehnung", gruende);
        Pflicht.wert("Frist", frist);
        if (!frist.isAfter(brief.datum())) {
            throw new IllegalArgumentException("Die Frist muss nach dem Datum des Schreibens liegen.");
        }
        gruende = List.copyOf(gruende);
        einreichung = einreichung == null ? List.of() : List.copyOf(einreichung);
    }
}
