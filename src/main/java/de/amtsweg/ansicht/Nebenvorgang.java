package de.amtsweg.ansicht;

import java.util.Arrays;
import java.util.List;

/** What a caseworker may begin beside the course of the case, from the tab of any of its tasks. */
enum Nebenvorgang {
    STELLE_BETEILIGEN(
            "partner-beteiligen",
            "Stelle beteiligen",
            "Ein Register oder eine andere Behörde etwas fragen oder ihr etwas mitteilen. Die Antwort kommt von selbst"
                    + " in diese Akte; der Vorgang läuft inzwischen weiter.");

    private final String prozess;
    private final String bezeichnung;
    private final String erlaeuterung;

    Nebenvorgang(String prozess, String bezeichnung, String erlaeuterung) {
        this.prozess = prozess;
        this.bezeichnung = bezeichnung;
        this.erlaeuterung = erlaeuterung;
    }

    /** Key of its process. */
    String prozess() {
        return prozess;
    }

    String bezeichnung() {
        return bezeichnung;
    }

    /** As the tab shows them. */
    static List<Akte.Handlung> alle() {
        return Arrays.stream(values())
                .map(n -> new Akte.Handlung(n.name(), n.bezeichnung, n.erlaeuterung))
                .toList();
    }
}
