package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Anerkennung;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether another body has to recognise the qualification, and which (§ 81a (3) sentence 1 Nr. 2, 2a AufenthG). */
@Component
class AnerkennungFeststellen implements Aufgabe {

    private final Verfahrensstaende staende;
    private final Vorgaenge vorgaenge;

    AnerkennungFeststellen(Verfahrensstaende staende, Vorgaenge vorgaenge) {
        this.staende = staende;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "anerkennung-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Map<String, Object> werte = new HashMap<>();
        Anerkennung bisher = staende.zu(kontext.vorgangsnummer()).anerkennung();
        if (bisher != null) {
            werte.put("anerkennungArt", bisher.art().name());
            werte.put("reglementiert", bisher.reglementiert() ? "JA" : "NEIN");
            werte.put("anerkennungsstelle", String.join("\n", bisher.stelle()));
        }
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Anerkennungsart art = Anerkennungsart.valueOf(werte.auswahl(
                "anerkennungArt",
                "Was ist einzuleiten?",
                Arrays.stream(Anerkennungsart.values()).map(Enum::name).toList()));
        boolean noetig = art != Anerkennungsart.NICHT_NOETIG;
        String grund = noetig ? null : werte.pflichttext("anerkennungGrund", "Warum nicht?");
        if (grund != null) {
            Druckbarkeit.pruefe("Warum nicht?", grund);
        }
        Anerkennung neu = new Anerkennung(
                art,
                noetig ? Verfahrensworte.anschrift(werte, "anerkennungsstelle", "Zuständige Stelle") : List.of(),
                noetig && "JA".equals(werte.auswahl("reglementiert", "Reglementierter Beruf?", List.of("JA", "NEIN"))),
                grund,
                null,
                null);
        staende.aendere(nummer, s -> s.mit(neu));
        vorgaenge.vermerke(
                nummer,
                noetig
                        ? "Anerkennung nötig, zuständig: " + neu.stelle().get(0)
                        : "Keine Anerkennung einzuleiten: " + grund,
                kontext.person());
        kontext.setze(VorgangVariable.ANERKENNUNG_EINLEITEN, noetig);
    }
}
