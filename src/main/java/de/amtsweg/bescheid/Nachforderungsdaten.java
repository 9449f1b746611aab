package de.amtsweg.bescheid;

import java.time.LocalDate;
import java.util.List;

/**
 * Data of a letter that asks for what is missing, and of its reminder.
 *
 * @param antragsdatum day of the application
 * @param fehlend everything that is missing, all in one letter (§ 82 (1) sentence 3 AufenthG)
 * @param frist last day
 * @param einreichung ways to hand in the papers, one sentence each
 * @param erstesSchreibenVom date of the first letter; only for a reminder, otherwise null
 */
public record Nachforderungsdaten(
        Briefangaben brief,
        LocalDate antragsdatum,
        List<Unterlage> fehlend,
        LocalDate frist,
        List<String> einreichung,
        LocalDate erstesSchreibenVom) {

    public Nachforderungsdaten {
        Pflicht.wert("Angaben zum Brief", brief);
        Pflicht.wert("Datum des Antrags", antragsdatum);
        Pflicht.eintrag("fehlende Unterlagen", fehlend);
        Pflicht.wert("Frist", frist);
        if (!frist.isAfter(brief.datum())) {
            throw new IllegalArgumentException("Die Frist muss nach dem Datum des Schreibens liegen.");
        }
        fehlend = List.copyOf(fehlend);
        einreichung = einreichung == null ? List.of() : List.copyOf(einreichung);
    }

    /**
     * A missing or insufficient document.
     *
     * @param bezeichnung e.g. "Arbeitsvertrag"
     * @param hinweis what exactly is needed, or why the one handed in is not enough; may be empty
     */
    public record Unterlage(String bezeichnung, String hinweis) {
        public Unterlage {
            Pflicht.text("Bezeichnung der Unterlage", bezeichnung);
            hinweis = hinweis == null ? "" : hinweis.strip();
        }

        String text() {
            return hinweis.isEmpty() ? bezeichnung : bezeichnung + ": " + hinweis;
        }
    }
}
