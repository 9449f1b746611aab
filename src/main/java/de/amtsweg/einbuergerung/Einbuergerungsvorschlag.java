package de.amtsweg.einbuergerung;

import de.amtsweg.freigabe.Punkt;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * The proposed decision, and its form as the points that are signed.
 *
 * @param bezeichnung legal basis as it is cited; of a refusal those that were looked at
 * @param pruefung what the law tables said, as the second person reads it
 * @param gebuehr in euros
 */
record Einbuergerungsvorschlag(
        boolean einbuergern, String bezeichnung, String begruendung, String pruefung, BigDecimal gebuehr) {

    /** Of a refusal. */
    static final String KEINE = "keine";

    private static final String JA = "Einbürgern: ";
    private static final String NEIN = "Nicht einbürgern: ";
    private static final String GRUNDLAGE = "- **Rechtsgrundlage:** ";

    Map<Punkt, String> punkte() {
        Map<Punkt, String> punkte = new EnumMap<>(Punkt.class);
        punkte.put(Punkt.ERGEBNIS, (einbuergern ? JA : NEIN) + begruendung);
        punkte.put(Punkt.RECHTSGRUNDLAGE, GRUNDLAGE + bezeichnung + "\n" + pruefung);
        punkte.put(Punkt.GEBUEHR, gebuehr.setScale(2).toPlainString());
        return punkte;
    }

    /** The proposal back from its points. */
    static Einbuergerungsvorschlag von(Map<Punkt, String> punkte) {
        String ergebnis = punkte.get(Punkt.ERGEBNIS);
        boolean ja = ergebnis.startsWith(JA);
        String[] grundlage = punkte.get(Punkt.RECHTSGRUNDLAGE).split("\n", 2);
        return new Einbuergerungsvorschlag(
                ja,
                grundlage[0].substring(GRUNDLAGE.length()),
                ergebnis.substring((ja ? JA : NEIN).length()),
                grundlage[1],
                new BigDecimal(punkte.get(Punkt.GEBUEHR)));
    }
}
