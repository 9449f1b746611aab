package de.amtsweg.register.ba;

import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Supplements what the BA was missing. */
@Component
class BaAngabenErgaenzen implements Aufgabe {

    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;

    BaAngabenErgaenzen(Beteiligungen beteiligungen, Vorgaenge vorgaenge) {
        this.beteiligungen = beteiligungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "ba-angaben-ergaenzen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Beteiligung ba =
                beteiligungen.zu(kontext.vorgangsnummer(), Beteiligung.BA).orElseThrow();
        return Map.of(
                "baRueckfrage",
                ba.ergebnisInWorten() + ": "
                        + Anzeigetext.von(ba.angaben().getOrDefault("text", "ohne nähere Angabe")));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        Beteiligung ba =
                beteiligungen.zu(kontext.vorgangsnummer(), Beteiligung.BA).orElseThrow();
        Map<String, String> angaben = new LinkedHashMap<>(ba.angaben());
        angaben.put("ergaenzung", werte.pflichttext("baErgaenzung", "Ergänzung"));
        beteiligungen.halteFest(kontext.vorgangsnummer(), Beteiligung.BA, ba.ergebnis(), angaben);
        vorgaenge.vermerke(kontext.vorgangsnummer(), "Angaben für die BA ergänzt", kontext.person());
    }
}
