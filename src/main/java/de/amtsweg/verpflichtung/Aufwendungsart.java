package de.amtsweg.verpflichtung;

/** What public funds were spent on, and whose claim that is. */
enum Aufwendungsart {
    LEBENSUNTERHALT("Lebensunterhalt", Anspruch.STELLE),
    WOHNRAUM("Versorgung mit Wohnraum", Anspruch.STELLE),
    KRANKHEIT("Versorgung im Krankheitsfall", Anspruch.STELLE),
    PFLEGE("Versorgung bei Pflegebedürftigkeit", Anspruch.STELLE),
    ABSCHIEBUNG("Abschiebung", Anspruch.BEHOERDE),
    ZURUECKSCHIEBUNG("Zurückschiebung", Anspruch.BEHOERDE),
    ZURUECKWEISUNG("Zurückweisung", Anspruch.BEHOERDE),
    RAEUMLICHE_BESCHRAENKUNG("Durchsetzung einer räumlichen Beschränkung", Anspruch.BEHOERDE),
    BEITRAGSLEISTUNG("Leistung, die auf Beiträgen beruht", Anspruch.NIEMAND),
    ANDERE("andere Kosten", Anspruch.NIEMAND);

    /** Who may ask the declaring person for it. */
    enum Anspruch {
        /** The public body that spent the funds (§ 68 (1), (2) sentence 4 AufenthG). */
        STELLE,
        /** The authority by a notice (§ 66 (1), (2), § 67 (1), (3) AufenthG). */
        BEHOERDE,
        /** Nobody under the declaration. */
        NIEMAND
    }

    private final String bezeichnung;
    private final Anspruch anspruch;

    Aufwendungsart(String bezeichnung, Anspruch anspruch) {
        this.bezeichnung = bezeichnung;
        this.anspruch = anspruch;
    }

    String bezeichnung() {
        return bezeichnung;
    }

    Anspruch anspruch() {
        return anspruch;
    }
}
