package de.amtsweg.verpflichtung;

import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.verpflichtung.Vordrucke.Vordruck;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The declaration is signed on its numbered form; every form that became void is explained. */
@Component
class ErklaerungBeurkunden implements Aufgabe {

    private static final String NUMMER = "[A-Za-z0-9][A-Za-z0-9 /-]{0,39}";

    private final Verpflichtungen verpflichtungen;
    private final Vordrucke vordrucke;
    private final Erklaerungen erklaerungen;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    ErklaerungBeurkunden(
            Verpflichtungen verpflichtungen,
            Vordrucke vordrucke,
            Erklaerungen erklaerungen,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge,
            Clock uhr) {
        this.verpflichtungen = verpflichtungen;
        this.vordrucke = vordrucke;
        this.erklaerungen = erklaerungen;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "erklaerung-beurkunden";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of(
                "erklaerungUebersicht",
                erklaerungen.uebersicht(kontext.vorgangsnummer()),
                "zweiPersonen",
                verpflichtungen.lade(kontext.vorgangsnummer()).zweite() != null,
                "erklaerungDatum",
                LocalDate.now(uhr));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        Vorgang vorgang = vorgaenge.lade(kontext.vorgangsnummer());
        String nummer = vorgang.vorgangsnummer();
        Verpflichtung verpflichtung = verpflichtungen.lade(nummer);
        LocalDate tag = werte.pflichttag("erklaerungDatum", "Tag der Erklärung");
        if (tag.isAfter(LocalDate.now(uhr)) || tag.isBefore(vorgang.antragsdatum())) {
            throw new FachlicherFehler(
                    "Der Tag der Erklärung liegt zwischen dem Tag der Vorsprache und heute. Bitte berichtigen Sie ihn.");
        }
        if (!werte.angekreuzt("unterschrieben")) {
            throw new FachlicherFehler("Ohne eigenhändige Unterschrift gibt es keine Erklärung (§ 68 Abs. 2 AufenthG)."
                    + " Bitte bestätigen Sie sie.");
        }
        String person = kontext.person();
        for (Vordruck vordruck : ungueltige(werte)) {
            vordrucke.gibAb(vorgang.behoerde(), nummer, vordruck, person);
        }
        gibAb(vorgang, werte, "seriennummer", "Nummer des Vordrucks", vorgang.antragsteller(), person);
        if (verpflichtung.zweite() != null) {
            gibAb(
                    vorgang,
                    werte,
                    "seriennummerZweite",
                    "Nummer des Vordrucks der zweiten Person",
                    verpflichtung.zweite().name(),
                    person);
        }
        verpflichtungen.speichere(nummer, verpflichtung.mitZahlung(werte.angekreuzt("gebuehrBezahlt")));
        sachverhalte.ergaenze(nummer, Map.of("erklaerungDatum", tag.toString()), person);
        vorgaenge.setzeZustand(nummer, Zustand.ENTSCHIEDEN);
        vorgaenge.vermerke(nummer, "Verpflichtungserklärung abgegeben", person);
    }

    private void gibAb(
            Vorgang vorgang, Formularwerte werte, String feld, String bezeichnung, String wer, String person) {
        String seriennummer = werte.pflichttext(feld, bezeichnung);
        pruefe(seriennummer);
        vordrucke.gibAb(vorgang.behoerde(), vorgang.vorgangsnummer(), new Vordruck(seriennummer, wer, null), person);
    }

    private static List<Vordruck> ungueltige(Formularwerte werte) {
        return werte.text("ungueltigeVordrucke").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(z -> !z.isEmpty())
                .map(ErklaerungBeurkunden::ungueltiger)
                .toList();
    }

    private static Vordruck ungueltiger(String zeile) {
        List<String> teile =
                Arrays.stream(zeile.split(";", 2)).map(String::strip).toList();
        if (teile.size() != 2 || teile.get(1).isEmpty()) {
            throw new FachlicherFehler(
                    "Bitte schreiben Sie je unbrauchbarem Vordruck „Nummer; Grund“. So geht es nicht: „" + zeile
                            + "“.");
        }
        pruefe(teile.get(0));
        Druckbarkeit.pruefe("Unbrauchbare Vordrucke", teile.get(1));
        return new Vordruck(teile.get(0), null, teile.get(1));
    }

    private static void pruefe(String seriennummer) {
        if (!seriennummer.matches(NUMMER)) {
            throw new FachlicherFehler("Die Nummer „" + seriennummer
                    + "“ enthält andere Zeichen als Buchstaben, Ziffern, Leerzeichen, Schräg- und Bindestrich.");
        }
    }
}
