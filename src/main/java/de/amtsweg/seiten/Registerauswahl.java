package de.amtsweg.seiten;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which of an authority's messages are shown.
 *
 * @param register name of a register; empty for all
 * @param stand in which state
 * @param suche part of a case number; empty for all
 */
record Registerauswahl(String register, Stand stand, String suche) {

    private static final Pattern NUMMER = Pattern.compile("[A-Z0-9-]{0,20}");

    /** Refused messages of a closed case are history: nothing waits for them. */
    enum Stand {
        OFFEN("(a.zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT')"
                + " or a.zustand = 'ABGELEHNT' and v.abgeschlossen is null)"),
        WARTET("a.zustand = 'WARTET'"),
        ZURUECKGESTELLT("a.zustand = 'ZURUECKGESTELLT'"),
        UNGEKLAERT("a.zustand = 'UNGEKLAERT'"),
        ABGELEHNT("a.zustand = 'ABGELEHNT' and v.abgeschlossen is null"),
        /** Settled by other means as one person states; another one has to confirm. */
        ZU_BESTAETIGEN("a.zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT', 'ABGELEHNT', 'GESENDET')"
                + " and a.nachweis is not null and a.freigegeben_von is null"),
        GESENDET("a.zustand = 'GESENDET'");

        private final String bedingung;

        Stand(String bedingung) {
            this.bedingung = bedingung;
        }

        String bedingung() {
            return bedingung;
        }
    }

    /**
     * As the page sends it.
     *
     * @throws Abgewiesen if it is nothing that can be chosen
     */
    static Registerauswahl von(String register, String stand, String suche) {
        String nummer = suche.strip().toUpperCase(Locale.ROOT);
        if (!NUMMER.matcher(nummer).matches()) {
            throw Abgewiesen.falscheAngabe("Eine Vorgangsnummer besteht aus Buchstaben, Ziffern und Bindestrichen.");
        }
        try {
            return new Registerauswahl(register, stand.isEmpty() ? Stand.OFFEN : Stand.valueOf(stand), nummer);
        } catch (IllegalArgumentException e) {
            throw Abgewiesen.falscheAngabe("Diese Auswahl gibt es nicht. Bitte laden Sie die Seite neu.");
        }
    }
}
