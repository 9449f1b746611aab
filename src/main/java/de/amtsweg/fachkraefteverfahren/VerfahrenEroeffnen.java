package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.antrag.Antraege;
import de.amtsweg.antrag.Antrag;
import de.amtsweg.antrag.Referenzperson;
import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Eroeffnung;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Vereinbarung;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether the procedure can begin: the worker's authorisation, competence, purpose of stay (§ 81a (1), (5) AufenthG). */
@Component
class VerfahrenEroeffnen implements Aufgabe {

    private static final String BEGINNEN = "BEGINNEN";
    private static final String BETRIEBSSTAETTE = "Ort der Betriebsstätte";

    private static final Map<String, String> VERMERKE = Map.of(
            BEGINNEN,
            "Vollmacht und Zuständigkeit geprüft",
            "NACHWEISE",
            "Nachweise zu Vollmacht oder Betriebsstätte fehlen",
            "NICHT_BEGINNEN",
            "Beschleunigtes Verfahren kann nicht beginnen");

    private final Antraege antraege;
    private final Verfahrensstaende staende;
    private final Vorabpruefung pruefung;
    private final Rechtslage rechtslage;
    private final Vorgaenge vorgaenge;

    VerfahrenEroeffnen(
            Antraege antraege,
            Verfahrensstaende staende,
            Vorabpruefung pruefung,
            Rechtslage rechtslage,
            Vorgaenge vorgaenge) {
        this.antraege = antraege;
        this.staende = staende;
        this.pruefung = pruefung;
        this.rechtslage = rechtslage;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "fachkraefteverfahren-eroeffnen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Antrag antrag = antraege.lade(nummer);
        var angaben = antrag.fachkraefteverfahren();
        var arbeitgeber = antrag.erwerbstaetigkeit().arbeitgeber();
        Map<String, Object> werte = new HashMap<>();
        werte.put(
                "antragUebersicht",
                "- **Arbeitgeber:** " + Anzeigetext.von(arbeitgeber.name()) + ", Ansprechperson "
                        + Anzeigetext.von(angaben.ansprechperson())
                        + (angaben.bevollmaechtigter() == null
                                ? ""
                                : "\n- **Bevollmächtigter Dritter:** " + Anzeigetext.von(angaben.bevollmaechtigter()))
                        + "\n- **Vollmacht:** vom " + Verfahrensworte.tag(angaben.vollmachtVom())
                        + (angaben.untervollmacht() ? ", mit Untervollmacht" : ", ohne Untervollmacht")
                        + "\n- **Einreise zum Zweck:** "
                        + Einreisezweck.zu(angaben.zweck()).bezeichnung());
        werte.put("aufenthaltszweck", angaben.zweck());
        werte.put(
                "betriebsstaette",
                arbeitgeber.anschrift() == null
                        ? null
                        : arbeitgeber.anschrift().postleitzahl() + " "
                                + arbeitgeber.anschrift().ort());
        werte.put(
                "angehoerige",
                Angehoeriger.schreib(antrag.referenzpersonen().stream()
                        .map(VerfahrenEroeffnen::angehoeriger)
                        .toList()));
        gebuehr(nummer).ifPresent(g -> werte.put("gebuehrEur", g));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String beginn = werte.auswahl(
                "fachkraefteBeginn", "Wie geht es weiter?", List.of(BEGINNEN, "NACHWEISE", "NICHT_BEGINNEN"));
        boolean beginnt = beginn.equals(BEGINNEN);
        Eroeffnung eroeffnung = eroeffnung(werte, beginnt);
        List<String> hindernisse = pruefung.vorBeginn(nummer, eroeffnung);
        if (beginnt && !hindernisse.isEmpty()) {
            throw new FachlicherFehler("Das Verfahren kann nicht beginnen: " + String.join(" ", hindernisse));
        }
        if (beginn.equals("NICHT_BEGINNEN") && hindernisse.isEmpty()) {
            throw new FachlicherFehler("Nach Ihren Angaben kann das Verfahren beginnen. Bitte berichtigen Sie sie oder"
                    + " wählen Sie „Verfahren beginnen“.");
        }
        BigDecimal gebuehr = beginnt ? Verfahrensworte.gebuehr(werte) : BigDecimal.ZERO;
        staende.aendere(nummer, s -> s.mit(eroeffnung).mit(new Vereinbarung(gebuehr, null, null, false, null)));
        vorgaenge.vermerke(nummer, VERMERKE.get(beginn), kontext.person());
        kontext.setze(VorgangVariable.FACHKRAEFTE_BEGINN, beginn);
    }

    private static Eroeffnung eroeffnung(Formularwerte werte, boolean beginnt) {
        boolean vollmacht = "LIEGT_VOR".equals(werte.auswahl("vollmacht", "Vollmacht", List.of("LIEGT_VOR", "FEHLT")));
        boolean zustaendig = "JA"
                .equals(werte.auswahl(
                        "betriebsstaetteHier", "Betriebsstätte in unserem Bezirk?", List.of("JA", "NEIN")));
        String betriebsstaette = gedruckt(werte.pflichttext("betriebsstaette", BETRIEBSSTAETTE), BETRIEBSSTAETTE);
        Einreisezweck zweck = Einreisezweck.zu(werte.pflichttext("aufenthaltszweck", "Zweck der Einreise"));
        if (!beginnt) {
            return new Eroeffnung(vollmacht, zustaendig, zweck, betriebsstaette, List.of(), List.of(), List.of(), "");
        }
        return new Eroeffnung(
                vollmacht,
                zustaendig,
                zweck,
                betriebsstaette,
                Angehoeriger.lies(gedruckt(werte.text("angehoerige").orElse(""), "Angehörige")),
                Verfahrensworte.anschrift(werte, "auslandsvertretung", "Auslandsvertretung"),
                Verfahrensworte.zeilen(
                        gedruckt(werte.pflichttext("nachweise", "Vorzulegende Nachweise"), "Vorzulegende Nachweise")),
                gedruckt(werte.pflichttext("folgen", "Folgen bei Nichteinhalten"), "Folgen bei Nichteinhalten"));
    }

    private static String gedruckt(String text, String bezeichnung) {
        Druckbarkeit.pruefe(bezeichnung, text);
        return text;
    }

    private static Angehoeriger angehoeriger(Referenzperson p) {
        String[] teile = p.geburtsdatum() == null
                ? new String[0]
                : p.geburtsdatum().toString().split("-");
        StringBuilder tag = new StringBuilder();
        for (int i = teile.length - 1; i >= 0; i--) {
            tag.append(teile[i]).append(i > 0 ? "." : "");
        }
        return new Angehoeriger(
                p.name().familienname().anzeige(),
                p.name().vornamen() == null ? "" : p.name().vornamen(),
                tag.toString(),
                p.beziehung());
    }

    /** In euros; empty if the table cannot say. */
    private Optional<BigDecimal> gebuehr(String nummer) {
        Rechtslage.Frage frage = rechtslage::vergleiche;
        try {
            return Optional.ofNullable(frage.einzige(
                            nummer,
                            "gebuehr",
                            rechtslage.heute(),
                            Map.of("leistung", "BESCHLEUNIGTES_FACHKRAEFTEVERFAHREN"))
                    .zahl("betrag"));
        } catch (FachlicherFehler e) {
            return Optional.empty();
        }
    }
}
