package de.amtsweg.verpflichtung;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Public funds spent on a guest. What only one of the two ways needs is null in the other.
 *
 * @param nummer counts within the case
 * @param gast the guest in words
 * @param betrag in euros; null if the other body has not said
 * @param haftungsgrund why there is liability although the table leaves it open; null if the table answers
 * @param stelle the body that paid; null for the authority's own costs
 * @param eigene the authority's own costs; null if another body paid
 */
record Aufwendung(
        int nummer,
        String gast,
        Aufwendungsart art,
        LocalDate von,
        LocalDate bis,
        BigDecimal betrag,
        String haftungsgrund,
        Stelle stelle,
        Eigene eigene) {

    /**
     * The body with the claim.
     *
     * @param anschrift one line each
     * @param zweck what it may use the data for (§ 68 (4) sentence 2 AufenthG)
     */
    record Stelle(String name, String anschrift, String zweck) {}

    /**
     * Costs as § 67 (1) AufenthG divides them, in euros, and what was done about them.
     *
     * @param zweiteAnschrift where the second debtor gets letters, one line each; null if there is none
     * @param angehoert day of the hearing letters, null before
     * @param frist last day for an answer
     */
    record Eigene(
            BigDecimal befoerderung,
            BigDecimal verwaltung,
            BigDecimal begleitung,
            String zweiteAnschrift,
            LocalDate angehoert,
            LocalDate frist,
            Forderung forderung) {

        BigDecimal summe() {
            return befoerderung.add(verwaltung).add(begleitung);
        }
    }

    /** What the proposal of a notice says beside the costs. */
    record Forderung(String stellungnahme, String begruendung, LocalDate zahlbarBis, String zahlungsweg) {}

    boolean eigeneKosten() {
        return eigene != null;
    }

    Aufwendung angehoert(LocalDate tag, LocalDate frist) {
        return mit(new Eigene(
                eigene.befoerderung(),
                eigene.verwaltung(),
                eigene.begleitung(),
                eigene.zweiteAnschrift(),
                tag,
                frist,
                null));
    }

    Aufwendung mitForderung(Forderung neu) {
        return mit(new Eigene(
                eigene.befoerderung(),
                eigene.verwaltung(),
                eigene.begleitung(),
                eigene.zweiteAnschrift(),
                eigene.angehoert(),
                eigene.frist(),
                neu));
    }

    private Aufwendung mit(Eigene neu) {
        return new Aufwendung(nummer, gast, art, von, bis, betrag, haftungsgrund, stelle, neu);
    }
}
