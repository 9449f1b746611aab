package de.amtsweg.bescheid;

/** What was applied for, in the words of a letter. */
public enum Antragsart {
    ERTEILUNG("auf Erteilung eines Aufenthaltstitels"),
    VERLAENGERUNG("auf Verlängerung Ihres Aufenthaltstitels"),
    ZWECKWECHSEL("auf Erteilung eines Aufenthaltstitels zu einem anderen Zweck"),
    EINBUERGERUNG("auf Einbürgerung");

    private final String worte;

    Antragsart(String worte) {
        this.worte = worte;
    }

    /** To follow "Ihr Antrag" or "Ihres Antrags". */
    String worte() {
        return worte;
    }
}
