package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Anerkennung;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the body that recognises the qualification wrote; the employer hears of it at once (§ 81a (3) Nr. 3 AufenthG). */
@Component
class AnerkennungAuswerten implements Aufgabe {

    private final Verfahrensstaende staende;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    AnerkennungAuswerten(Verfahrensstaende staende, Vorgaenge vorgaenge, Clock uhr) {
        this.staende = staende;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "anerkennung-auswerten";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Anerkennung a = staende.zu(kontext.vorgangsnummer()).anerkennung();
        Map<String, Object> werte = new HashMap<>();
        werte.put(
                "anerkennungUebersicht",
                "- **Gefragt:** " + Anzeigetext.von(a.stelle().get(0)) + "\n- **Eingeleitet:** "
                        + a.art().bezeichnung()
                        + (a.reglementiert() ? " und die Erteilung der Berufsausübungserlaubnis" : "")
                        + (a.ergebnis() == null
                                ? ""
                                : "\n- **Zuletzt:** " + a.ergebnis().bezeichnung() + " am "
                                        + Verfahrensworte.tag(a.am())));
        werte.put("anerkennungAm", LocalDate.now(uhr));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Anerkennungsergebnis ergebnis = Anerkennungsergebnis.valueOf(werte.auswahl(
                "anerkennungErgebnis",
                "Was hat die Stelle mitgeteilt?",
                Arrays.stream(Anerkennungsergebnis.values()).map(Enum::name).toList()));
        LocalDate am = werte.pflichttag("anerkennungAm", "Eingegangen am");
        if (am.isAfter(LocalDate.now(uhr))) {
            throw new FachlicherFehler("Der Tag des Eingangs liegt in der Zukunft. Bitte berichtigen Sie ihn.");
        }
        String mitteilung = ergebnis == Anerkennungsergebnis.UNTERLAGEN
                ? werte.pflichttext("anerkennungMitteilung", "Was verlangt die Stelle?")
                : werte.text("anerkennungMitteilung").orElse(null);
        if (mitteilung != null) {
            Druckbarkeit.pruefe("Was verlangt die Stelle?", mitteilung);
        }
        staende.aendere(nummer, s -> s.mit(s.anerkennung().mit(ergebnis, am, mitteilung)));
        vorgaenge.vermerke(nummer, "Anerkennung: " + ergebnis.bezeichnung(), kontext.person());
        kontext.setze(VorgangVariable.ANERKENNUNG_FESTGESTELLT, ergebnis.festgestellt());
    }
}
