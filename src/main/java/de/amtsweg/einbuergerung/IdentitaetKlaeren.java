package de.amtsweg.einbuergerung;

import de.amtsweg.antrag.Antraege;
import de.amtsweg.antrag.Antrag;
import de.amtsweg.einbuergerung.Einbuergerung.Identitaet;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whether identity and nationality are clear (§ 10 (1) sentence 1 StAG), in the four steps of the Federal Administrative
 * Court: passport, other official paper with a photograph, other proof, own statements.
 */
@Component
class IdentitaetKlaeren implements Aufgabe {

    private static final List<String> STUFEN = List.of("1", "2", "3", "4");

    private final Einbuergerungen einbuergerungen;
    private final Einbuergerungsrecht recht;
    private final Antraege antraege;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    IdentitaetKlaeren(
            Einbuergerungen einbuergerungen,
            Einbuergerungsrecht recht,
            Antraege antraege,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge) {
        this.einbuergerungen = einbuergerungen;
        this.recht = recht;
        this.antraege = antraege;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "identitaet-klaeren";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Vorgang vorgang = vorgaenge.lade(nummer);
        Antrag antrag = antraege.lade(nummer);
        Map<String, Object> werte = new HashMap<>();
        werte.put(
                "antragUebersicht",
                "- **Antrag vom:** " + Zeitraum.tag(vorgang.antragsdatum()) + "\n- **Will eingebürgert werden:** "
                        + Anzeigetext.von(vorgang.antragsteller())
                        + (antrag.ersteinreisedatum() == null
                                ? ""
                                : "\n- **Eingereist nach eigener Angabe:** "
                                        + Zeitraum.tag(antrag.ersteinreisedatum())));
        String schnell = Lageworte.schnellpruefung(recht.schnellpruefung(nummer, vorgang.antragsdatum()));
        werte.put("schnellpruefungUebersicht", schnell);
        Identitaet bisher = einbuergerungen.zu(nummer).identitaet();
        if (bisher != null) {
            werte.put("identitaetStufe", String.valueOf(bisher.stufe()));
            werte.put("identitaetNachweise", bisher.nachweise());
        }
        werte.put(
                "identitaetGeklaert",
                sachverhalte.neuester(nummer).orElseThrow().werte().get("identitaetGeklaert"));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        int stufe = Integer.parseInt(werte.auswahl("identitaetStufe", "Stufe des Nachweises", STUFEN));
        String nachweise = werte.pflichttext("identitaetNachweise", "Vorgelegte Nachweise");
        Druckbarkeit.pruefe("Vorgelegte Nachweise", nachweise);
        String geklaert = werte.pflichttext("identitaetGeklaert", "Identität und Staatsangehörigkeit geklärt?");
        boolean nurAngaben = stufe == STUFEN.size();
        if (nurAngaben
                && "JA".equals(geklaert)
                && werte.text("identitaetBegruendung").isEmpty()) {
            throw new FachlicherFehler("Allein mit eigenen Angaben ist die Identität nur ausnahmsweise geklärt. Bitte"
                    + " begründen Sie, warum kein anderer Nachweis möglich ist und die Angaben glaubhaft sind.");
        }
        werte.text("identitaetBegruendung").ifPresent(t -> Druckbarkeit.pruefe("Begründung", t));
        einbuergerungen.aendere(nummer, e -> e.mit(new Identitaet(stufe, nachweise)));
        sachverhalte.ergaenze(nummer, Map.of("identitaetGeklaert", geklaert, "wohnsitzInland", "JA"), kontext.person());
        vorgaenge.vermerke(
                nummer,
                "Identität geprüft, Stufe " + stufe
                        + werte.text("identitaetBegruendung").map(t -> ": " + t).orElse(""),
                kontext.person());
    }
}
