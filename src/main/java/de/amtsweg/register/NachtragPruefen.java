package de.amtsweg.register;

import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody looks at what came after nobody waited for it any more. */
@Component
class NachtragPruefen implements Aufgabe {

    private final Vorgaenge vorgaenge;

    NachtragPruefen(Vorgaenge vorgaenge) {
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "nachtrag-pruefen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of("nachtragUebersicht", NachtragVermerk.uebersicht(vorgaenge, kontext.vorgangsnummer()));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String ergebnis =
                werte.auswahl("nachtragErgebnis", "Ist etwas zu veranlassen?", List.of("ZUR_KENNTNIS", "VERANLASSEN"));
        String anfang = "VERANLASSEN".equals(ergebnis) ? "Nachtrag: zu veranlassen" : "Nachtrag zur Kenntnis genommen";
        vorgaenge.vermerke(kontext.vorgangsnummer(), anfang + NachtragVermerk.aus(werte), kontext.person());
        kontext.setze(VorgangVariable.NACHTRAG_ERGEBNIS, ergebnis);
    }
}
