package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The liability is over; what is still claimed is noted. */
@Component
class HaftungsendePruefen implements Aufgabe {

    private final Erklaerungen erklaerungen;
    private final Vorgaenge vorgaenge;

    HaftungsendePruefen(Erklaerungen erklaerungen, Vorgaenge vorgaenge) {
        this.erklaerungen = erklaerungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "haftungsende-pruefen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of("erklaerungUebersicht", erklaerungen.uebersicht(kontext.vorgangsnummer()));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        boolean offen =
                "JA".equals(werte.auswahl("forderungenOffen", "Sind noch Forderungen offen?", List.of("JA", "NEIN")));
        String vermerk = offen
                ? werte.pflichttext("vermerk", "Vermerk")
                : werte.text("vermerk").orElse("");
        vorgaenge.vermerke(
                kontext.vorgangsnummer(),
                "Haftung beendet, " + (offen ? "Forderungen offen" : "keine Forderungen offen")
                        + (vermerk.isEmpty() ? "" : ": " + vermerk),
                kontext.person());
    }
}
