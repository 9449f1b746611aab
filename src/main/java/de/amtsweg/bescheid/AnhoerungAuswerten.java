package de.amtsweg.bescheid;

import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zustand;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Weighs what the person answered; without an answer the deadline has to pass first (§ 28 VwVfG). */
@Component
class AnhoerungAuswerten implements Aufgabe {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Anhoerungen anhoerungen;
    private final Briefe briefe;
    private final Vorgaenge vorgaenge;

    AnhoerungAuswerten(Anhoerungen anhoerungen, Briefe briefe, Vorgaenge vorgaenge) {
        this.anhoerungen = anhoerungen;
        this.briefe = briefe;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "anhoerung-auswerten";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Anhoerungen.Stand stand = anhoerungen.zu(kontext.vorgangsnummer()).orElseThrow();
        return Map.of(
                "anhoerungUebersicht",
                "Angehört mit Schreiben vom " + stand.versandt().format(TAG) + ", Frist zur Äußerung bis zum "
                        + stand.frist().format(TAG) + ".");
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String ergebnis = werte.auswahl(
                "anhoerungErgebnis", "Ergebnis der Anhörung", List.of("BEI_ABLEHNUNG_BLEIBEN", "NEU_VORSCHLAGEN"));
        Anhoerungen.Stand stand = anhoerungen.zu(kontext.vorgangsnummer()).orElseThrow();
        Optional<String> stellungnahme = werte.text("stellungnahme");
        if (stellungnahme.isEmpty() && !briefe.heute().isAfter(stand.frist())) {
            throw new FachlicherFehler("Die Frist zur Äußerung läuft noch bis zum "
                    + stand.frist().format(TAG)
                    + ". Vorher kann nur abgeschlossen werden, wenn eine Äußerung vorliegt; bitte tragen Sie sie ein.");
        }
        stellungnahme.ifPresent(text -> {
            Druckbarkeit.pruefe("Stellungnahme", text);
            anhoerungen.beantwortet(kontext.vorgangsnummer(), text);
        });
        vorgaenge.vermerke(
                kontext.vorgangsnummer(),
                "Anhörung ausgewertet" + (stellungnahme.isEmpty() ? " (keine Äußerung)" : ""),
                kontext.person());
        vorgaenge.setzeZustand(kontext.vorgangsnummer(), Zustand.IN_BEARBEITUNG);
        kontext.setze(VorgangVariable.ANHOERUNG_ERGEBNIS, ergebnis);
    }
}
