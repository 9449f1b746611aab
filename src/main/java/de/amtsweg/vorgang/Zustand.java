package de.amtsweg.vorgang;

/** Where a case stands, in the words of the public status page. */
public enum Zustand {
    EINGEGANGEN("Ihr Antrag ist eingegangen."),
    IN_BEARBEITUNG("Ihr Antrag wird bearbeitet."),
    UNTERLAGEN_FEHLEN("Es fehlen noch Unterlagen. Sie haben dazu ein Schreiben erhalten."),
    ANHOERUNG("Sie haben ein Schreiben erhalten und können sich dazu äußern."),
    ENTSCHIEDEN("Über Ihren Antrag ist entschieden."),
    KARTE_BESTELLT("Ihre Karte ist bestellt."),
    KARTE_ABHOLBEREIT("Ihre Karte liegt zur Abholung bereit."),
    ZURUECKGENOMMEN("Sie haben Ihren Antrag zurückgenommen."),
    EINGESTELLT("Das Verfahren ist ohne Entscheidung beendet."),
    ABGESCHLOSSEN("Ihr Antrag ist abgeschlossen.");

    private final String satz;

    Zustand(String satz) {
        this.satz = satz;
    }

    /** Whether the case has ended without a decision. */
    public boolean ohneEntscheidung() {
        return this == ZURUECKGENOMMEN || this == EINGESTELLT;
    }

    public String satz() {
        return satz;
    }
}
