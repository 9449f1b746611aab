package de.amtsweg.vorgang;

import java.util.Map;
import org.springframework.stereotype.Component;

/** An application no process serves yet is worked by hand; its result is written into the history. */
@Component
class AntragManuellBearbeiten implements Aufgabe {

    private final Vorgaenge vorgaenge;

    AntragManuellBearbeiten(Vorgaenge vorgaenge) {
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "antrag-manuell-bearbeiten";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Vorgang v = vorgaenge.lade(kontext.vorgangsnummer());
        return Map.of(
                "antragUebersicht", v.zweckAnzeige() + ", beantragt von " + Anzeigetext.von(v.antragsteller()) + ".");
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String vermerk = werte.pflichttext("vermerk", "Vermerk");
        vorgaenge.vermerke(kontext.vorgangsnummer(), "Manuell erledigt: " + vermerk, kontext.person());
        vorgaenge.setzeZustand(kontext.vorgangsnummer(), Zustand.ABGESCHLOSSEN);
    }
}
