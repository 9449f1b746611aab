package de.amtsweg.karte;

import java.util.Set;

/** Why a new card becomes necessary (§ 45c (1) AufenthV). */
public enum Kartenanlass {
    NEUER_PASS("Neuer Pass oder Passersatz", "NEUAUSSTELLUNG"),
    NUTZUNGSDAUER("Technische Nutzungsdauer der Karte abgelaufen", "NEUAUSSTELLUNG"),
    VERLUST("Karte abhandengekommen", "NEUAUSSTELLUNG_VERLUST"),
    CHIP_DEFEKT("Chip funktioniert nicht mehr", "NEUAUSSTELLUNG_CHIPDEFEKT");

    /** Their fee follows the PAuswGebV (§ 47 (3) AufenthV), for a card that is issued again too. */
    private static final Set<String> FREIZUEGIGKEIT = Set.of("AUFENTHALTSKARTE", "DAUERAUFENTHALTSKARTE");

    private final String bezeichnung;
    private final String leistung;

    Kartenanlass(String bezeichnung, String leistung) {
        this.bezeichnung = bezeichnung;
        this.leistung = leistung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /**
     * What the table {@code gebuehr} calls it.
     *
     * @param verschuldet whether the chip broke by improper use (§ 45c (2) AufenthV); counts for the chip only
     */
    String leistung(String titelart, boolean verschuldet) {
        if (FREIZUEGIGKEIT.contains(titelart)) {
            return this == CHIP_DEFEKT && !verschuldet ? "AUFENTHALTSKARTE_CHIPDEFEKT" : "AUFENTHALTSKARTE";
        }
        return this == CHIP_DEFEKT && verschuldet ? leistung + "_VERSCHULDET" : leistung;
    }
}
