package de.amtsweg.fachkraefteverfahren;

/** For what a worker may enter in this procedure (§ 81a (1), (5) AufenthG); the codes are those of the application. */
enum Einreisezweck {
    AUSBILDUNG("16A", "betriebliche Aus- oder Weiterbildung (§ 16a AufenthG)"),
    ANERKENNUNG("16D", "Anerkennung der Berufsqualifikation (§ 16d AufenthG)"),
    BERUFSAUSBILDUNG("18A", "Fachkraft mit Berufsausbildung (§ 18a AufenthG)"),
    AKADEMISCH("18B", "Fachkraft mit akademischer Ausbildung (§ 18b AufenthG)"),
    HOCHQUALIFIZIERT("18C_3", "hoch qualifizierte Fachkraft (§ 18c Abs. 3 AufenthG)"),
    BLAUE_KARTE("18G", "Blaue Karte EU (§ 18g AufenthG)"),
    SONSTIGE("SONSTIGE", "sonstige qualifizierte Beschäftigung (§ 81a Abs. 5 AufenthG)"),
    KEINER("KEINER", "keiner davon");

    private final String code;
    private final String bezeichnung;

    Einreisezweck(String code, String bezeichnung) {
        this.code = code;
        this.bezeichnung = bezeichnung;
    }

    static Einreisezweck zu(String code) {
        for (Einreisezweck zweck : values()) {
            if (zweck.code.equals(code)) {
                return zweck;
            }
        }
        throw new IllegalArgumentException(code);
    }

    String code() {
        return code;
    }

    String bezeichnung() {
        return bezeichnung;
    }
}
