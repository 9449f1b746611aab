package de.amtsweg.vorgang;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The caseworker confirms that the procedure ends without a decision: withdrawal, death, transfer and the like. */
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
        String grund = vorgaenge.beendigungsgrund(kontext.vorgangsnummer()).bezeichnung();
        String erklaerung = vorgaenge.verlauf(kontext.vorgangsnummer()).stream()
                .map(Verlaufseintrag::schritt)
                .filter(s -> s.startsWith(grund))
                .reduce((a, b) -> b)
                .orElse("Der Antrag wurde zurückgenommen.");
        return Map.of("ruecknahmeUebersicht", Anzeigetext.von(erklaerung));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String vermerk = werte.text("vermerk").map(t -> ": " + t).orElse("");
        vorgaenge.vermerke(
                kontext.vorgangsnummer(),
                vorgaenge.beendigungsgrund(kontext.vorgangsnummer()).bezeichnung() + " bestätigt" + vermerk,
                kontext.person());
        kontext.setze(VorgangVariable.ERGEBNIS, "ZURUECKGENOMMEN");
    }
}
