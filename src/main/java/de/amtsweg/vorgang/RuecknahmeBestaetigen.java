package de.amtsweg.vorgang;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The caseworker confirms that the application was withdrawn. */
@Component
class RuecknahmeBestaetigen implements Aufgabe {

    private final Vorgaenge vorgaenge;

    RuecknahmeBestaetigen(Vorgaenge vorgaenge) {
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "ruecknahme-bestaetigen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String erklaerung = vorgaenge.verlauf(kontext.vorgangsnummer()).stream()
                .map(Verlaufseintrag::schritt)
                .filter(s -> s.startsWith("Rücknahme"))
                .reduce((a, b) -> b)
                .orElse("Der Antrag wurde zurückgenommen.");
        return Map.of("ruecknahmeUebersicht", Anzeigetext.von(erklaerung));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String vermerk = werte.text("vermerk").map(t -> ": " + t).orElse("");
        vorgaenge.vermerke(kontext.vorgangsnummer(), "Rücknahme bestätigt" + vermerk, kontext.person());
        kontext.setze(VorgangVariable.ERGEBNIS, "ZURUECKGENOMMEN");
    }
}
