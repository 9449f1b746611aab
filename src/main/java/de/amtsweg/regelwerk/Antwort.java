package de.amtsweg.regelwerk;

import java.time.LocalDate;
import java.util.List;

/**
 * Answer of a law table.
 *
 * @param zustand whether rows fit, none fits, some might, or no row is in force at the Stichtag
 * @param bekanntBis only with {@code KEINE_GUELTIGE_REGEL}: last day before the Stichtag for which a rule is known;
 *     null if none was known before it
 * @param inhaltshash SHA-256 (hex) of the DMN file that answered
 * @param treffer rows that fit, in table order; at most one unless the table collects
 * @param offen rows in force that may still fit once unknown facts are known
 * @param verfehlt rows in force at the Stichtag that failed in exactly one condition
 */
public record Antwort(
        Zustand zustand,
        LocalDate stichtag,
        String tabelle,
        String inhaltshash,
        LocalDate bekanntBis,
        List<Regelzeile> treffer,
        List<OffeneZeile> offen,
        List<VerfehlteZeile> verfehlt) {

    /** Labels of the conditions that cannot be told, each once, in table order. */
    public List<String> zuKlaeren() {
        return offen.stream()
                .flatMap(zeile -> zeile.zuKlaeren().stream())
                .distinct()
                .toList();
    }

    /** The only row that fits; throws {@link Regelfehler} with the reason if there is none or more than one. */
    public Regelzeile einzige() {
        if (treffer.size() == 1) {
            return treffer.get(0);
        }
        String grund =
                switch (zustand) {
                    case TREFFER -> treffer.size() + " Regeln treffen zu, erwartet war eine.";
                    case KEIN_TREFFER -> "keine Regel trifft zu.";
                    case OFFEN -> "zu klären ist noch: " + String.join(", ", zuKlaeren()) + ".";
                    case KEINE_GUELTIGE_REGEL ->
                        "keine Regel gilt an diesem Tag"
                                + (bekanntBis == null ? "." : " (bekannt bis " + InWorten.datum(bekanntBis) + ").");
                };
        throw new Regelfehler("Tabelle „" + tabelle + "“ zum Stichtag " + InWorten.datum(stichtag) + ": " + grund);
    }
}
