package de.amtsweg.verpflichtung;

import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Punkt;
import de.amtsweg.freigabe.Vieraugen;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.verpflichtung.Leistungspruefung.Bonitaet;
import de.amtsweg.verpflichtung.Leistungspruefung.Faehigkeit;
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
import org.springframework.stereotype.Component;

/**
 * Takes the declaration, or not. Whoever follows the tables needs no second person unless they ask for one; whoever
 * deviates does, and gives a reason.
 */
@Component
class VerpflichtungVorschlagen implements Aufgabe {

    private final Leistungspruefung pruefung;
    private final Verpflichtungen verpflichtungen;
    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Vorgaenge vorgaenge;

    VerpflichtungVorschlagen(
            Leistungspruefung pruefung,
            Verpflichtungen verpflichtungen,
            Freigaben freigaben,
            Vieraugen vieraugen,
            Vorgaenge vorgaenge) {
        this.pruefung = pruefung;
        this.verpflichtungen = verpflichtungen;
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "verpflichtung-vorschlagen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Lage lage = lage(nummer);
        Map<String, Object> werte = new HashMap<>();
        werte.put("pruefungUebersicht", lage.inWorten());
        werte.put("beanstandungen", vieraugen.einwaendeInWorten(nummer));
        if (lage.klar()) {
            werte.put("verpflichtungErgebnis", lage.genuegt() ? "ENTGEGENNEHMEN" : "ABLEHNEN");
        }
        pruefung.gebuehr(nummer, verpflichtungen.lade(nummer).verpflichtete())
                .ifPresent(g -> werte.put("gebuehrEur", g));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String ergebnis =
                werte.auswahl("verpflichtungErgebnis", "Vorschlag", List.of("ENTGEGENNEHMEN", "ABLEHNEN", "NACHWEISE"));
        kontext.setze(VorgangVariable.VERPFLICHTUNG_ERGEBNIS, ergebnis);
        kontext.setze(VorgangVariable.GEZEICHNET, false);
        if (ergebnis.equals("NACHWEISE")) {
            if (!pruefung.faehigkeit(nummer).moeglich()) {
                throw new FachlicherFehler("Nachweise helfen hier nicht weiter: Die Erklärung kommt bei dieser Behörde"
                        + " nicht in Betracht.");
            }
            vorgaenge.vermerke(nummer, "Nachweise der Leistungsfähigkeit fehlen", kontext.person());
            return;
        }
        schlageVor(kontext, werte, ergebnis.equals("ENTGEGENNEHMEN"));
    }

    private void schlageVor(Aufgabenkontext kontext, Formularwerte werte, boolean entgegennehmen) {
        String nummer = kontext.vorgangsnummer();
        Lage lage = lage(nummer);
        boolean abweichung = !lage.klar() || entgegennehmen != lage.genuegt();
        if (abweichung || !entgegennehmen) {
            werte.pflichttext("begruendung", "Begründung");
        }
        String begruendung = werte.text("begruendung").orElse("Wie vom Ergebnis der Prüfung vorgesehen.");
        Druckbarkeit.pruefe("Begründung", begruendung);
        BigDecimal gebuehr = werte.zahl("gebuehrEur", "Gebühr")
                .filter(z -> z.signum() >= 0 && z.stripTrailingZeros().scale() <= 2)
                .orElseThrow(() -> new FachlicherFehler(
                        "Bitte geben Sie die Gebühr in Euro und Cent an; 0, wenn keine erhoben wird."));
        boolean andereGebuehr = pruefung.gebuehr(
                        nummer, verpflichtungen.lade(nummer).verpflichtete())
                .filter(g -> g.compareTo(gebuehr) == 0)
                .isEmpty();
        boolean zweitePerson = abweichung || andereGebuehr || lage.zweitePerson();
        freigaben.schlageVor(
                nummer,
                Map.of(
                        Punkt.ERGEBNIS, (entgegennehmen ? "Entgegennehmen: " : "Nicht entgegennehmen: ") + begruendung,
                        Punkt.RECHTSGRUNDLAGE, lage.inWorten(),
                        Punkt.GEBUEHR, gebuehr.setScale(2).toPlainString()),
                kontext.person());
        verpflichtungen.speichere(nummer, verpflichtungen.lade(nummer).mitZweiterPerson(zweitePerson));
        vorgaenge.vermerke(
                nummer,
                "Vorgeschlagen: Erklärung " + (entgegennehmen ? "entgegennehmen" : "nicht entgegennehmen")
                        + (zweitePerson ? "; eine zweite Person zeichnet" : ""),
                kontext.person());
        kontext.setze(VorgangVariable.ZWEITE_PERSON_NOETIG, zweitePerson);
    }

    /** What the tables say together. */
    private record Lage(Faehigkeit faehigkeit, Bonitaet bonitaet) {

        boolean klar() {
            return !faehigkeit.moeglich() || bonitaet.ergebnis().isPresent();
        }

        boolean genuegt() {
            return faehigkeit.moeglich() && bonitaet.genuegt();
        }

        boolean zweitePerson() {
            return faehigkeit.moeglich() && bonitaet.zweitePerson();
        }

        String inWorten() {
            String wer = faehigkeit.moeglich()
                    ? "- Die Erklärung kommt bei dieser Behörde in Betracht."
                    : "- Die Erklärung kommt bei dieser Behörde **nicht** in Betracht.";
            String hinweis = faehigkeit.hinweis().isEmpty()
                    ? ""
                    : " " + Anzeigetext.von(faehigkeit.hinweis().replace("\n\n", " "));
            return faehigkeit.moeglich() ? wer + hinweis + "\n" + Geldworte.bonitaet(bonitaet) : wer + hinweis;
        }
    }

    private Lage lage(String nummer) {
        Faehigkeit faehigkeit = pruefung.faehigkeit(nummer);
        return new Lage(faehigkeit, faehigkeit.moeglich() ? pruefung.bonitaet(nummer) : null);
    }
}
