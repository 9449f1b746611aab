package de.amtsweg.vorgang;

/** Why a procedure ends without a decision. */
public enum Beendigungsgrund {
    RUECKNAHME("Rücknahme", "wie und wann die Rücknahme erklärt wurde"),
    TOD("Tod der antragstellenden Person", "woher der Tod bekannt ist"),
    ABGABE("Abgabe an die zuständige Behörde", "welche Behörde zuständig ist und warum"),
    DOPPELT("Doppelter Antrag", "unter welcher Vorgangsnummer der Antrag schon bearbeitet wird"),
    ANDERE("Erledigung auf andere Weise", "wodurch sich das Verfahren erledigt hat");

    private final String bezeichnung;
    private final String anzugeben;

    Beendigungsgrund(String bezeichnung, String anzugeben) {
        this.bezeichnung = bezeichnung;
        this.anzugeben = anzugeben;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** What a person has to say about it; to follow "Bitte geben Sie an, ". */
    public String anzugeben() {
        return anzugeben;
    }

    /** The state in which the case ends. */
    public Zustand zustand() {
        return this == RUECKNAHME ? Zustand.ZURUECKGENOMMEN : Zustand.EINGESTELLT;
    }
}
