package de.amtsweg.antrag;

/** Sex as stated, with the letter that stands for it in messages. */
public enum Geschlecht {
    MAENNLICH("m", "männlich"),
    WEIBLICH("w", "weiblich"),
    DIVERS("d", "divers"),
    UNBEKANNT("x", "ohne Angabe");

    private final String code;
    private final String bezeichnung;

    Geschlecht(String code, String bezeichnung) {
        this.code = code;
        this.bezeichnung = bezeichnung;
    }

    public String code() {
        return code;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** @throws IllegalArgumentException if no sex has this letter */
    public static Geschlecht vonCode(String code) {
        for (Geschlecht geschlecht : values()) {
            if (geschlecht.code.equals(code)) {
                return geschlecht;
            }
        }
        throw new IllegalArgumentException("unknown code of sex: " + code);
    }
}
