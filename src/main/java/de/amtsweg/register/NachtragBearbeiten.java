package de.amtsweg.register;

import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody does what a late message demands. */
@Component
class NachtragBearbeiten implements Aufgabe {

    private final Vorgaenge vorgaenge;

    NachtragBearbeiten(Vorgaenge vorgaenge) {
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "nachtrag-bearbeiten";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of("nachtragUebersicht", NachtragVermerk.uebersicht(vorgaenge, kontext.vorgangsnummer()));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        vorgaenge.vermerke(
                kontext.vorgangsnummer(), "Nachtrag erledigt" + NachtragVermerk.aus(werte), kontext.person());
    }
}
