package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Punkt;
import de.amtsweg.freigabe.Vieraugen;
import de.amtsweg.schrift.Druckbarkeit;
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

/** The first person's proposal: to agree to the visa in advance, or not (§ 81a (3) sentence 1 Nr. 6 AufenthG). */
@Component
class VorabzustimmungVorschlagen implements Aufgabe {

    private final Vorabpruefung pruefung;
    private final Verfahrensstaende staende;
    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Vorgaenge vorgaenge;

    VorabzustimmungVorschlagen(
            Vorabpruefung pruefung,
            Verfahrensstaende staende,
            Freigaben freigaben,
            Vieraugen vieraugen,
            Vorgaenge vorgaenge) {
        this.pruefung = pruefung;
        this.staende = staende;
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "vorabzustimmung-vorschlagen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Vorabpruefung.Ergebnis ergebnis = pruefung.zeige(nummer);
        boolean moeglich = ergebnis.hindernisse().isEmpty();
        Map<String, Object> werte = new HashMap<>();
        werte.put("pruefungUebersicht", ergebnis.inWorten());
        werte.put("beanstandungen", vieraugen.einwaendeInWorten(nummer));
        werte.put("vorabzustimmungErgebnis", moeglich ? "ZUSTIMMEN" : "NICHT_ZUSTIMMEN");
        werte.put(
                "begruendung",
                moeglich
                        ? "Die Voraussetzungen nach " + ergebnis.bezeichnung() + " liegen vor."
                        : String.join("\n", ergebnis.hindernisse()));
        werte.put("gebuehrEur", staende.zu(nummer).vereinbarung().gebuehr());
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String ergebnis = werte.auswahl(
                "vorabzustimmungErgebnis", "Vorschlag", List.of("ZUSTIMMEN", "NICHT_ZUSTIMMEN", "NEU_PRUEFEN"));
        String nummer = kontext.vorgangsnummer();
        if (ergebnis.equals("NEU_PRUEFEN")) {
            pruefeVereinbarung(nummer);
            vorgaenge.vermerke(nummer, "Prüfung wieder aufgenommen", kontext.person());
        } else {
            schlageVor(kontext, werte, pruefung.bestimme(nummer), ergebnis.equals("ZUSTIMMEN"));
        }
        kontext.setze(VorgangVariable.VORABZUSTIMMUNG_ERGEBNIS, ergebnis);
        kontext.setze(VorgangVariable.GEZEICHNET, false);
    }

    private void pruefeVereinbarung(String nummer) {
        if (staende.zu(nummer).vereinbarung().geschlossen() == null) {
            throw new FachlicherFehler(
                    "Ohne geschlossene Vereinbarung gibt es nichts neu zu prüfen. Kommt sie doch noch"
                            + " zustande, stellt der Arbeitgeber einen neuen Antrag.");
        }
    }

    private void schlageVor(
            Aufgabenkontext kontext, Formularwerte werte, Vorabpruefung.Ergebnis stand, boolean zustimmen) {
        if (zustimmen && !stand.hindernisse().isEmpty()) {
            throw new FachlicherFehler(
                    "Der Visumerteilung kann nicht vorab zugestimmt werden: " + String.join(" ", stand.hindernisse()));
        }
        if (!zustimmen && stand.hindernisse().isEmpty()) {
            throw new FachlicherFehler("Die Voraussetzungen liegen vor; dann ist vorab zuzustimmen (§ 81a Abs. 3 Satz 1"
                    + " Nr. 6 AufenthG). Wer nicht zustimmen will, stellt zuerst andere Tatsachen fest; wählen Sie"
                    + " dafür „neu prüfen“.");
        }
        String begruendung = werte.pflichttext("begruendung", "Begründung");
        Druckbarkeit.pruefe("Begründung", begruendung);
        BigDecimal gebuehr = Verfahrensworte.gebuehr(werte);
        String nummer = kontext.vorgangsnummer();
        freigaben.schlageVor(
                nummer,
                Map.of(
                        Punkt.ERGEBNIS,
                        (zustimmen ? "Vorab zustimmen: " : "Nicht vorab zustimmen: ") + begruendung,
                        Punkt.RECHTSGRUNDLAGE,
                        stand.inWorten(),
                        Punkt.GEBUEHR,
                        gebuehr.setScale(2).toPlainString()),
                kontext.person());
        vorgaenge.vermerke(
                nummer,
                "Vorgeschlagen: "
                        + (zustimmen ? "Vorabzustimmung nach " + stand.bezeichnung() : "keine Vorabzustimmung"),
                kontext.person());
    }
}
