package de.amtsweg.eingang;

/** Which way an item came in. */
public enum Quelle {
    /** A register's message that fits no case. */
    REGISTER("Register"),
    MAIL("E-Mail"),
    /** A device or scanner, through the drop interface. */
    ABLAGE("Gerät oder Scanner");

    private final String bezeichnung;

    Quelle(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
