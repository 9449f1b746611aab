package de.amtsweg.freigabe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The proposed decision, and its form as the points that are signed.
 *
 * @param rechtsgrundlage key of the fixed legal basis
 * @param bezeichnung as it is cited
 * @param gueltigAb first day; null for a refusal
 * @param geltungsdauerMonate months; 0 for a refusal and for a title without a last day
 * @param gebuehrEur fee in EUR
 */
public record Vorschlag(
        boolean erteilen,
        String begruendung,
        String rechtsgrundlage,
        String bezeichnung,
        LocalDate gueltigAb,
        int geltungsdauerMonate,
        List<String> nebenbestimmungen,
        BigDecimal gebuehrEur) {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Last day of validity; null if the title has none. */
    public LocalDate gueltigBis() {
        return gueltigAb == null || geltungsdauerMonate == 0
                ? null
                : gueltigAb.plusMonths(geltungsdauerMonate).minusDays(1);
    }

    /** From when till when, as people read it; for a grant. */
    public String geltungInWorten() {
        return gueltigBis() == null
                ? "unbefristet ab " + gueltigAb.format(TAG)
                : gueltigAb.format(TAG) + " bis " + gueltigBis().format(TAG);
    }

    /** Each point's content; equal content gives equal text. */
    public Map<Punkt, String> punkte() {
        Map<Punkt, String> punkte = new EnumMap<>(Punkt.class);
        punkte.put(Punkt.ERGEBNIS, (erteilen ? "ERTEILEN" : "ABLEHNEN") + "\n" + begruendung);
        punkte.put(Punkt.RECHTSGRUNDLAGE, rechtsgrundlage + "\n" + bezeichnung);
        punkte.put(Punkt.GELTUNGSDAUER, gueltigAb == null ? "" : gueltigAb + "\n" + geltungsdauerMonate);
        punkte.put(Punkt.NEBENBESTIMMUNGEN, String.join("\n", nebenbestimmungen));
        punkte.put(Punkt.GEBUEHR, gebuehrEur.setScale(2).toPlainString());
        return punkte;
    }

    /** The proposal back from its points. */
    public static Vorschlag von(Map<Punkt, String> punkte) {
        String[] ergebnis = punkte.get(Punkt.ERGEBNIS).split("\n", 2);
        String[] grundlage = punkte.get(Punkt.RECHTSGRUNDLAGE).split("\n", 2);
        String dauer = punkte.get(Punkt.GELTUNGSDAUER);
        String neben = punkte.get(Punkt.NEBENBESTIMMUNGEN);
        return new Vorschlag(
                "ERTEILEN".equals(ergebnis[0]),
                ergebnis[1],
                grundlage[0],
                grundlage[1],
                dauer.isEmpty() ? null : LocalDate.parse(dauer.split("\n")[0]),
                dauer.isEmpty() ? 0 : Integer.parseInt(dauer.split("\n")[1]),
                neben.isEmpty() ? List.of() : Arrays.asList(neben.split("\n")),
                new BigDecimal(punkte.get(Punkt.GEBUEHR)));
    }
}
