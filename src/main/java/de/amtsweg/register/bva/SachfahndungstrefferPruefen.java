package de.amtsweg.register.bva;

import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A document is searched for: a person says what was done about it. */
@Component
class SachfahndungstrefferPruefen implements Aufgabe {

    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;

    SachfahndungstrefferPruefen(Beteiligungen beteiligungen, Vorgaenge vorgaenge) {
        this.beteiligungen = beteiligungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "sachfahndungstreffer-pruefen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Map<String, String> angaben = beteiligungen
                .zu(kontext.vorgangsnummer(), BvaRegister.SACHFAHNDUNG)
                .map(Beteiligung::angaben)
                .orElse(Map.of());
        return Map.of(
                "sachfahndungUebersicht",
                "Dokument: **" + Anzeigetext.von(angaben.get("dokument")) + "**\n\n"
                        + Anzeigetext.von(angaben.get("text")));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        vorgaenge.vermerke(
                kontext.vorgangsnummer(),
                "Treffer der Sachfahndung geprüft: " + werte.pflichttext("sachfahndungVermerk", "Was ist veranlasst?"),
                kontext.person());
    }
}
