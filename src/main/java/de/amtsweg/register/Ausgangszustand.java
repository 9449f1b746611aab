package de.amtsweg.register;

/** Where a message of the outbox stands. */
public enum Ausgangszustand {
    /** To be sent; tried again and again. */
    WARTET("wartet auf die Übermittlung"),
    /** The partner took it; its answer is to come. */
    GESENDET("ist übermittelt, die Antwort steht aus"),
    /** Answered, or settled by hand with proof. */
    BESTAETIGT("ist bestätigt"),
    /** The partner does not take this message. */
    ABGELEHNT("ist vom Partner abgelehnt"),
    /** Perhaps the partner took it, perhaps not: a caseworker decides. */
    UNGEKLAERT("ist ungeklärt"),
    /** Tried for long enough; the daily run takes it, or the partner's return. */
    ZURUECKGESTELLT("ist für den Tageslauf zurückgestellt"),
    /** Not sent any more because the application was withdrawn before. */
    ZURUECKGEZOGEN("wurde vor der Übermittlung zurückgezogen");

    private final String inWorten;

    Ausgangszustand(String inWorten) {
        this.inWorten = inWorten;
    }

    /** As the rest of a sentence: "Anfrage an das AZR …". */
    public String inWorten() {
        return inWorten;
    }

    /** Still to be delivered, by whatever way. */
    public boolean offen() {
        return this == WARTET || this == UNGEKLAERT || this == ZURUECKGESTELLT;
    }
}
