package de.amtsweg.register.anliegen;

/** What a caseworker can want from another authority in a running case, and the message it becomes. */
public enum Anliegenart {
    AKTE_ANFORDERN("abh", "010201", true, "Akte angefordert"),
    ZUSTAENDIGKEIT_KLAEREN("abh", "010101", true, "Zuständigkeit angefragt"),
    BAMF_BETEILIGEN("bamf", "Beteiligung", true, "Bundesamt für Migration und Flüchtlinge beteiligt"),
    MELDEBEHOERDE_UNTERRICHTEN("meldebehoerde", "Mitteilung", false, "Meldebehörde unterrichtet"),
    UNZUSTAENDIGKEIT_MITTEILEN("rueckkanal", "130109", false, "Unzuständigkeit mitgeteilt"),
    TERMIN_MITTEILEN("rueckkanal", "130105", false, "Termin mitgeteilt");

    private final String register;
    private final String nachrichtentyp;
    private final boolean mitAntwort;
    private final String vermerk;

    Anliegenart(String register, String nachrichtentyp, boolean mitAntwort, String vermerk) {
        this.register = register;
        this.nachrichtentyp = nachrichtentyp;
        this.mitAntwort = mitAntwort;
        this.vermerk = vermerk;
    }

    public String register() {
        return register;
    }

    public String nachrichtentyp() {
        return nachrichtentyp;
    }

    /** Whether the case waits for an answer. */
    public boolean mitAntwort() {
        return mitAntwort;
    }

    /** The line in the case's history. */
    public String vermerk() {
        return vermerk;
    }

    /** Whether another authority has to be named. */
    boolean brauchtBehoerde() {
        return this == AKTE_ANFORDERN || this == ZUSTAENDIGKEIT_KLAEREN;
    }
}
