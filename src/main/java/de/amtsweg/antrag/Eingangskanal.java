package de.amtsweg.antrag;

/** How an application reached the authority. */
public enum Eingangskanal {
    ONLINE("Online-Antrag"),
    KURZ_ANTRAG("Kurzantrag"),
    PERSOENLICH("persönliche Vorsprache");

    private final String bezeichnung;

    Eingangskanal(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
