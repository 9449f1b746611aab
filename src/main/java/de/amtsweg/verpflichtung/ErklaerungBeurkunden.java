package de.amtsweg.verpflichtung;

import de.amtsweg.akte.Vordrucke;
import de.amtsweg.akte.Vordrucke.Vordruck;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The declaration is signed on its numbered form; every form that became void is explained. */
@Component
class ErklaerungBeurkunden implements Aufgabe {

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
        for (Vordruck vordruck :
                Vordruck.unbrauchbare(werte.text("ungueltigeVordrucke").orElse(""))) {
            gibAb(vorgang, vordruck, person);
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
        gibAb(vorgang, new Vordruck(werte.pflichttext(feld, bezeichnung), wer, null), person);
    }

    private void gibAb(Vorgang vorgang, Vordruck vordruck, String person) {
        vordrucke.gibAb(Vordrucke.Art.VERPFLICHTUNGSERKLAERUNG, vorgang, vordruck, person);
    }
}
