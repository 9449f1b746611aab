package de.amtsweg.verpflichtung;

import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether and when the guest entered with the declaration: with that day the liability begins (§ 68 (1) AufenthG). */
@Component
class EinreiseFeststellen implements Aufgabe {

    private final Erklaerungen erklaerungen;
    private final Leistungspruefung pruefung;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    EinreiseFeststellen(
            Erklaerungen erklaerungen,
            Leistungspruefung pruefung,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge,
            Clock uhr) {
        this.erklaerungen = erklaerungen;
        this.pruefung = pruefung;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "einreise-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of(
                "erklaerungUebersicht", erklaerungen.uebersicht(kontext.vorgangsnummer()), "endeEreignis", "KEINES");
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String status = werte.auswahl(
                "einreiseStatus", "Ist der Gast mit dieser Erklärung eingereist?", List.of("ERFOLGT", "NICHT_ERFOLGT"));
        boolean erfolgt = status.equals("ERFOLGT");
        Map<String, String> fakten = new HashMap<>();
        fakten.put("einreiseStatus", status);
        fakten.put("einreiseDatum", erfolgt ? einreise(nummer, werte).toString() : null);
        fakten.put("endeEreignis", werte.pflichttext("endeEreignis", "Was ist seitdem geschehen?"));
        sachverhalte.ergaenze(nummer, fakten, kontext.person());
        // what the table cannot answer is told here, where somebody can still change it
        pruefung.haftung(nummer);
        vorgaenge.vermerke(
                nummer, erfolgt ? "Einreise des Gastes festgestellt" : "Keine Einreise des Gastes", kontext.person());
    }

    private LocalDate einreise(String nummer, Formularwerte werte) {
        LocalDate tag = werte.pflichttag("einreiseDatum", "Tag der Einreise");
        if (tag.isAfter(LocalDate.now(uhr))) {
            throw new FachlicherFehler("Der Tag der Einreise liegt in der Zukunft.");
        }
        if (tag.isBefore(erklaerungen.tag(nummer))) {
            throw new FachlicherFehler(
                    "Der Tag der Einreise liegt vor der Erklärung; mit ihr wurde sie nicht ermöglicht.");
        }
        return tag;
    }
}
