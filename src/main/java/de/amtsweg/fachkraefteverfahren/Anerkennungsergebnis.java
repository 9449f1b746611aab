package de.amtsweg.fachkraefteverfahren;

/** What the body that recognises a qualification wrote. */
enum Anerkennungsergebnis {
    BESTAETIGUNG("Eingang oder Vollständigkeit bestätigt"),
    UNTERLAGEN("weitere Nachweise angefordert"),
    GLEICHWERTIG("gleichwertig, vergleichbar oder bestätigt"),
    TEILWEISE("nicht gleichwertig, durch eine Qualifizierungsmaßnahme erreichbar"),
    NICHT_GLEICHWERTIG("nicht gleichwertig");

    private final String bezeichnung;

    Anerkennungsergebnis(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** Whether it ends the procedure there. */
    boolean festgestellt() {
        return this != BESTAETIGUNG && this != UNTERLAGEN;
    }

    String bezeichnung() {
        return bezeichnung;
    }
}
