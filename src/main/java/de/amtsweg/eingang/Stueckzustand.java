package de.amtsweg.eingang;

/** What has become of an item. */
public enum Stueckzustand {
    OFFEN("offen"),
    ZUGEORDNET("einem Vorgang zugeordnet"),
    WEITERGELEITET("weitergeleitet"),
    ZURUECKGEGEBEN("zurückgegeben");

    private final String bezeichnung;

    Stueckzustand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    String bezeichnung() {
        return bezeichnung;
    }
}
