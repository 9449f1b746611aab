package de.amtsweg.engine;

import java.nio.charset.StandardCharsets;

/** Refusals of the engine's own that happen to people in ordinary work, told in their words. */
enum Enginefehler {
    OHNE_BERECHTIGUNG(
            "\"AuthorizationException\"",
            403,
            "Dazu sind Sie nicht berechtigt. Diese Aufgabe bearbeitet eine andere Gruppe Ihrer Behörde."),
    SCHON_UEBERNOMMEN(
            "is already claimed by someone else",
            409,
            "Diese Aufgabe hat inzwischen jemand anderes übernommen. Bitte laden Sie die Liste neu."),
    SCHON_ERLEDIGT(
            "task is null",
            404,
            "Diese Aufgabe gibt es nicht mehr, sie ist inzwischen erledigt. Bitte laden Sie die Liste neu."),
    DATENBANK_FORT(
            "\"ProcessEnginePersistenceException\"",
            503,
            "Das geht gerade nicht, die Datenbank antwortet nicht. Ihre Eingaben sind nicht gespeichert; bitte versuchen"
                    + " Sie es in einer Minute noch einmal.");

    private final String kennzeichen;
    private final int status;
    private final String satz;

    Enginefehler(String kennzeichen, int status, String satz) {
        this.kennzeichen = kennzeichen;
        this.status = status;
        this.satz = satz;
    }

    /** Which of them the engine's answer tells, or null. */
    static Enginefehler in(byte[] antwort) {
        String text = new String(antwort, StandardCharsets.UTF_8);
        for (Enginefehler fehler : values()) {
            if (text.contains(fehler.kennzeichen)) {
                return fehler;
            }
        }
        return null;
    }

    int status() {
        return status;
    }

    String satz() {
        return satz;
    }
}
