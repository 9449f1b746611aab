package de.amtsweg.ablage;

/** Where a file comes from. */
enum Art {
    INSPEKTIONSBERICHT("Prüfbericht", false),
    BIOMETRIE("Biometrie", false),
    TERMINAL("Abgabe am Terminal", true),
    SCAN("Scan", true);

    private final String bezeichnung;
    private final boolean unterlage;

    Art(String bezeichnung, boolean unterlage) {
        this.bezeichnung = bezeichnung;
        this.unterlage = unterlage;
    }

    String bezeichnung() {
        return bezeichnung;
    }

    /** Whether a case that waits for documents may be waiting for it. */
    boolean unterlage() {
        return unterlage;
    }
}
