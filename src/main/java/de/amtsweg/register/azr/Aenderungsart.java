package de.amtsweg.register.azr;

/** What a report does to the fact. Changing and deleting need the fact's last {@code referenz.id}. */
public enum Aenderungsart {
    NEU("01"),
    GEAENDERT("02"),
    GELOESCHT("03");

    private final String code;

    Aenderungsart(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
