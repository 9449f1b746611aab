package de.amtsweg.einbuergerung;

import java.util.List;

/**
 * What was established about the time a person has lived here.
 *
 * @param zeiten times of lawful habitual residence, sorted by their first day
 * @param ausland stays abroad, sorted by their first day
 * @param fristGewahrt whether the person came back within the time the authority had set, or later only because of
 *     military service (§ 12b (1) sentences 2 and 3 StAG)
 * @param unionsrechtlich whether § 4a (6) FreizügG/EU holds instead (§ 12b (1) sentence 4)
 * @param nurVerspaetet whether gaps come only from applications that were late (§ 12b (3) sentence 1)
 * @param angerechnet months of earlier residence that are credited, at most 36 (§ 12b (2))
 * @param anrechnungsgrund why; null without
 */
record Aufenthalt(
        List<Zeitraum> zeiten,
        List<Zeitraum> ausland,
        boolean fristGewahrt,
        boolean unionsrechtlich,
        boolean nurVerspaetet,
        int angerechnet,
        String anrechnungsgrund) {

    Aufenthalt {
        zeiten = List.copyOf(zeiten);
        ausland = List.copyOf(ausland);
    }
}
