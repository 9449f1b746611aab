package de.amtsweg.freigabe;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Festlegung;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The first person's proposal. Only points that are open may change; what is signed stays as it was signed. */
@Component
class EntscheidungVorschlagen implements Aufgabe {

    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Korrekturen korrekturen;
    private final Entscheidungen entscheidungen;
    private final Erstvorschlag erstvorschlag;
    private final Vorschlagspruefung pruefung;
    private final Familiennachzug familiennachzug;
    private final Vorgaenge vorgaenge;

    EntscheidungVorschlagen(
            Freigaben freigaben,
            Vieraugen vieraugen,
            Korrekturen korrekturen,
            Entscheidungen entscheidungen,
            Erstvorschlag erstvorschlag,
            Vorschlagspruefung pruefung,
            Familiennachzug familiennachzug,
            Vorgaenge vorgaenge) {
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.korrekturen = korrekturen;
        this.entscheidungen = entscheidungen;
        this.erstvorschlag = erstvorschlag;
        this.pruefung = pruefung;
        this.familiennachzug = familiennachzug;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "entscheidung-vorschlagen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Vorschlag vorschlag = freigaben
                .entwurf(nummer)
                .map(e -> Vorschlag.von(e.punkte()))
                .filter(v -> v.rechtsgrundlage().equals(festlegung(nummer).rechtsgrundlage()))
                .orElseGet(() -> erstvorschlag.zu(nummer, festlegung(nummer)));
        Set<Punkt> offen = offen(nummer);
        Map<String, Object> werte = new HashMap<>();
        werte.put("beanstandungen", beanstandungen(nummer));
        werte.put("familieUebersicht", familiennachzug.uebersicht(nummer));
        werte.put("ergebnis", vorschlag.erteilen() ? "ERTEILEN" : "ABLEHNEN");
        werte.put("begruendung", vorschlag.begruendung());
        werte.put("gueltigAb", vorschlag.gueltigAb());
        werte.put("geltungsdauerMonate", vorschlag.geltungsdauerMonate() == 0 ? null : vorschlag.geltungsdauerMonate());
        werte.put("titelUnbefristet", erstvorschlag.unbefristet(nummer, festlegung(nummer)));
        werte.put("nebenbestimmungen", String.join("\n", vorschlag.nebenbestimmungen()));
        werte.put("gebuehrEur", vorschlag.gebuehrEur());
        werte.put("punktErgebnisOffen", offen.contains(Punkt.ERGEBNIS));
        werte.put("punktGeltungsdauerOffen", offen.contains(Punkt.GELTUNGSDAUER));
        werte.put("punktNebenbestimmungenOffen", offen.contains(Punkt.NEBENBESTIMMUNGEN));
        werte.put("punktGebuehrOffen", offen.contains(Punkt.GEBUEHR));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        boolean erteilen = "ERTEILEN"
                .equals(werte.auswahl("ergebnis", "Vorgeschlagenes Ergebnis", List.of("ERTEILEN", "ABLEHNEN")));
        Festlegung festlegung = festlegung(nummer);
        if (erteilen) {
            pruefung.erteilungMoeglich(nummer, festlegung);
            familiennachzug.pruefe(nummer);
        }
        int monate = erteilen && !erstvorschlag.unbefristet(nummer, festlegung)
                ? werte.zahl("geltungsdauerMonate", "Geltungsdauer in Monaten")
                        .filter(z -> z.signum() > 0 && z.stripTrailingZeros().scale() <= 0)
                        .orElseThrow(() -> new FachlicherFehler(
                                "Bitte geben Sie die Geltungsdauer als ganze Zahl von Monaten an."))
                        .intValue()
                : 0;
        BigDecimal gebuehr = werte.zahl("gebuehrEur", "Gebühr")
                .orElseThrow(() -> new FachlicherFehler("Bitte geben Sie die Gebühr an; 0, wenn keine erhoben wird."));
        pruefung.gebuehr(nummer, gebuehr);
        String begruendung = werte.pflichttext("begruendung", "Begründung");
        Druckbarkeit.pruefe("Begründung", begruendung);
        String nebenbestimmungen = werte.text("nebenbestimmungen").orElse("");
        Druckbarkeit.pruefe("Nebenbestimmungen", nebenbestimmungen);
        if (erteilen) {
            Vorschlagspruefung.vollstaendig(nebenbestimmungen);
        }
        Vorschlag vorschlag = new Vorschlag(
                erteilen,
                begruendung,
                festlegung.rechtsgrundlage(),
                festlegung.bezeichnung(),
                erteilen ? werte.pflichttag("gueltigAb", "Gültig ab") : null,
                monate,
                erteilen ? zeilen(nebenbestimmungen) : List.of(),
                gebuehr);
        if (erteilen) {
            familiennachzug.pruefeGeltung(nummer, vorschlag);
        }
        pruefung.nurOffenesGeaendert(nummer, vorschlag);
        freigaben.schlageVor(nummer, vorschlag.punkte(), kontext.person());
        vorgaenge.vermerke(
                nummer, "Entscheidung vorgeschlagen: " + (erteilen ? "Erteilung" : "Ablehnung"), kontext.person());
        kontext.setze(VorgangVariable.ERGEBNIS, erteilen ? "ERTEILEN" : "ABLEHNEN");
        kontext.setze(VorgangVariable.ANHOERUNG_NOETIG, !erteilen && !schonAngehoert(kontext));
        kontext.setze(VorgangVariable.GEZEICHNET, false);
    }

    private static boolean schonAngehoert(Aufgabenkontext kontext) {
        return kontext.lies(VorgangVariable.ANHOERUNG_ERGEBNIS) != null;
    }

    private Festlegung festlegung(String nummer) {
        return entscheidungen
                .festlegung(nummer)
                .orElseThrow(() -> new FachlicherFehler("Es ist noch keine Rechtsgrundlage festgelegt."));
    }

    private Set<Punkt> offen(String nummer) {
        return freigaben.entwurf(nummer).isEmpty() ? EnumSet.allOf(Punkt.class) : vieraugen.offenePunkte(nummer);
    }

    private String beanstandungen(String nummer) {
        String einwaende = vieraugen.einwaendeInWorten(nummer);
        String korrektur = korrekturen.inWorten(nummer);
        return korrektur.isEmpty() && einwaende.isEmpty() ? "Keine." : korrektur + einwaende;
    }

    private static List<String> zeilen(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(z -> !z.isEmpty())
                .toList();
    }
}
