package de.amtsweg.einbuergerung;

import de.amtsweg.einbuergerung.Einbuergerung.Gespraech;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The personal interview with Bekenntnis and Loyalitätserklärung (§ 10 (1) sentence 1 nos. 1 and 1a, § 11 StAG). */
@Component
class GespraechFuehren implements Aufgabe {

    private static final Map<String, String> FAKTEN = Map.of(
            "bekenntnis", "Bekenntnis und Loyalitätserklärung abgegeben?",
            "bekenntnisUnrichtig", "Anhaltspunkte, dass das Bekenntnis unrichtig ist?",
            "gleichberechtigungMissachtet", "Wird die Gleichberechtigung von Mann und Frau missachtet?");

    private final Einbuergerungen einbuergerungen;
    private final Einbuergerungsrecht recht;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    GespraechFuehren(
            Einbuergerungen einbuergerungen,
            Einbuergerungsrecht recht,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge) {
        this.einbuergerungen = einbuergerungen;
        this.recht = recht;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "einbuergerungsgespraech-fuehren";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Map<String, Object> bekannt =
                sachverhalte.neuester(nummer).orElseThrow().werte();
        Map<String, Object> werte = new HashMap<>();
        FAKTEN.keySet().forEach(f -> werte.put(f, bekannt.get(f)));
        Gespraech bisher = einbuergerungen.zu(nummer).gespraech();
        werte.put("gespraechAm", bisher == null ? recht.heute() : bisher.am());
        werte.put("gespraechEindruck", bisher == null ? null : bisher.eindruck());
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        LocalDate am = werte.pflichttag("gespraechAm", "Tag des Gesprächs");
        if (am.isAfter(recht.heute())) {
            throw new FachlicherFehler("Der Tag des Gesprächs liegt in der Zukunft.");
        }
        String eindruck = werte.pflichttext("gespraechEindruck", "Verlauf des Gesprächs");
        Druckbarkeit.pruefe("Verlauf des Gesprächs", eindruck);
        Map<String, String> fakten = new HashMap<>();
        FAKTEN.forEach((feld, bezeichnung) -> fakten.put(feld, werte.pflichttext(feld, bezeichnung)));
        einbuergerungen.aendere(nummer, e -> e.mit(new Gespraech(am, eindruck)));
        sachverhalte.ergaenze(nummer, fakten, kontext.person());
        vorgaenge.vermerke(nummer, "Einbürgerungsgespräch geführt", kontext.person());
    }
}
