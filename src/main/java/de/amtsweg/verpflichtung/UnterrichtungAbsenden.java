package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letter to the body that paid has left the authority; whom and for what is noted. */
@Component
class UnterrichtungAbsenden implements Aufgabe {

    private final Erstattung erstattung;
    private final Vorgaenge vorgaenge;

    UnterrichtungAbsenden(Erstattung erstattung, Vorgaenge vorgaenge) {
        this.erstattung = erstattung;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "unterrichtung-absenden";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of("unterrichtungUebersicht", Anzeigetext.von(erstattung.uebersicht(kontext.vorgangsnummer())));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        if (!werte.angekreuzt("abgesandt")) {
            throw new FachlicherFehler(
                    "Die Stelle ist unverzüglich zu unterrichten (§ 68 Abs. 4 AufenthG). Bitte senden"
                            + " Sie das Schreiben ab und bestätigen Sie es.");
        }
        String nummer = kontext.vorgangsnummer();
        vorgaenge.vermerke(
                nummer, "Unterrichtet (§ 68 Abs. 4 AufenthG): " + erstattung.uebersicht(nummer), kontext.person());
    }
}
