package de.amtsweg.verpflichtung;

import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Punkt;
import de.amtsweg.freigabe.Vieraugen;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.verpflichtung.Aufwendung.Forderung;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** After the hearing: a notice about the authority's own costs, always signed by a second person, or none. */
@Component
class LeistungsbescheidVorschlagen implements Aufgabe {

    private final Aufwendungen aufwendungen;
    private final Verpflichtungen verpflichtungen;
    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    LeistungsbescheidVorschlagen(
            Aufwendungen aufwendungen,
            Verpflichtungen verpflichtungen,
            Freigaben freigaben,
            Vieraugen vieraugen,
            Vorgaenge vorgaenge,
            Clock uhr) {
        this.aufwendungen = aufwendungen;
        this.verpflichtungen = verpflichtungen;
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "leistungsbescheid-vorschlagen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Aufwendung a = aufwendungen.lade(nummer);
        Forderung bisher = a.eigene().forderung();
        Map<String, Object> werte = new HashMap<>();
        werte.put(
                "kostenUebersicht",
                "- **Für:** " + Anzeigetext.von(a.gast()) + "\n- **Maßnahme:** "
                        + a.art().bezeichnung() + ", " + Erstattung.zeitraum(a) + "\n- **Kosten:** "
                        + Geldworte.euro(a.betrag()) + "\n- **Angehört:** mit Schreiben vom "
                        + Geldworte.tag(a.eigene().angehoert()) + ", Frist bis zum "
                        + Geldworte.tag(a.eigene().frist()));
        werte.put("beanstandungen", bisher == null ? "" : vieraugen.einwaendeInWorten(nummer));
        if (bisher != null) {
            werte.put("stellungnahme", bisher.stellungnahme());
            werte.put("begruendung", bisher.begruendung());
            werte.put("zahlbarBis", bisher.zahlbarBis());
            werte.put("zahlungsweg", bisher.zahlungsweg());
        }
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Aufwendung a = aufwendungen.lade(nummer);
        String ergebnis = werte.auswahl("leistungsbescheidErgebnis", "Vorschlag", List.of("ERLASSEN", "ABSEHEN"));
        String stellungnahme =
                gedruckt("Stellungnahme", werte.text("stellungnahme").orElse(""));
        if (stellungnahme.isEmpty() && !LocalDate.now(uhr).isAfter(a.eigene().frist())) {
            throw new FachlicherFehler("Die Frist zur Äußerung läuft noch bis zum "
                    + Geldworte.tag(a.eigene().frist())
                    + ". Vorher kann nur vorgeschlagen werden, wenn eine Äußerung vorliegt; bitte tragen Sie sie ein.");
        }
        String begruendung = gedruckt("Begründung", werte.pflichttext("begruendung", "Begründung"));
        kontext.setze(VorgangVariable.LEISTUNGSBESCHEID_ERGEBNIS, ergebnis);
        kontext.setze(VorgangVariable.GEZEICHNET, false);
        if (ergebnis.equals("ABSEHEN")) {
            vorgaenge.vermerke(nummer, "Kein Leistungsbescheid: " + begruendung, kontext.person());
            return;
        }
        LocalDate zahlbarBis = werte.pflichttag("zahlbarBis", "Zu zahlen bis");
        if (!zahlbarBis.isAfter(LocalDate.now(uhr))) {
            throw new FachlicherFehler("Der Tag, bis zu dem zu zahlen ist, liegt nach heute.");
        }
        Aufwendung mitForderung = a.mitForderung(new Forderung(
                stellungnahme,
                begruendung,
                zahlbarBis,
                gedruckt("Zahlungsweg", werte.pflichttext("zahlungsweg", "Zahlungsweg"))));
        aufwendungen.lege(nummer, mitForderung, kontext.person());
        // whatever was said about the declaration itself: this is signed by two
        verpflichtungen.speichere(nummer, verpflichtungen.lade(nummer).mitZweiterPerson(true));
        freigaben.schlageVor(nummer, punkte(nummer, mitForderung), kontext.person());
        vorgaenge.vermerke(nummer, "Leistungsbescheid vorgeschlagen: " + Geldworte.euro(a.betrag()), kontext.person());
    }

    private Map<Punkt, String> punkte(String nummer, Aufwendung a) {
        Forderung f = a.eigene().forderung();
        int schuldner = verpflichtungen.lade(nummer).verpflichtete();
        return Map.of(
                Punkt.ERGEBNIS,
                "Leistungsbescheid über " + Geldworte.euro(a.betrag())
                        + (schuldner > 1 ? " an zwei Gesamtschuldner" : "") + " (Kosten Nr. " + a.nummer()
                        + "), zu zahlen bis " + Geldworte.tag(f.zahlbarBis()) + " (" + f.zahlungsweg() + "): "
                        + f.begruendung(),
                Punkt.RECHTSGRUNDLAGE,
                "- **Rechtsgrundlage:** § 66 Abs. 2, § 67 Abs. 1 und 3 AufenthG; "
                        + a.art().bezeichnung() + ", " + Erstattung.zeitraum(a) + ", Kosten Nr. " + a.nummer()
                        + ". Das Gesetz nennt für diese Kosten keinen Zeitraum der Haftung.");
    }

    private static String gedruckt(String bezeichnung, String text) {
        Druckbarkeit.pruefe(bezeichnung, text);
        return text;
    }
}
