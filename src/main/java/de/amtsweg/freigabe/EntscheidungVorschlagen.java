package de.amtsweg.freigabe;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Festlegung;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Anzeigetext;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The first person's proposal. Only points that are open may change; what is signed stays as it was signed. */
@Component
class EntscheidungVorschlagen implements Aufgabe {

    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Entscheidungen entscheidungen;
    private final Erstvorschlag erstvorschlag;
    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;

    EntscheidungVorschlagen(
            Freigaben freigaben,
            Vieraugen vieraugen,
            Entscheidungen entscheidungen,
            Erstvorschlag erstvorschlag,
            Beteiligungen beteiligungen,
            Vorgaenge vorgaenge) {
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.entscheidungen = entscheidungen;
        this.erstvorschlag = erstvorschlag;
        this.beteiligungen = beteiligungen;
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
        werte.put("ergebnis", vorschlag.erteilen() ? "ERTEILEN" : "ABLEHNEN");
        werte.put("begruendung", vorschlag.begruendung());
        werte.put("gueltigAb", vorschlag.gueltigAb());
        werte.put("geltungsdauerMonate", vorschlag.geltungsdauerMonate() == 0 ? null : vorschlag.geltungsdauerMonate());
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
            erteilungMoeglich(nummer, festlegung);
        }
        int monate = erteilen
                ? werte.zahl("geltungsdauerMonate", "Geltungsdauer in Monaten")
                        .filter(z -> z.signum() > 0 && z.stripTrailingZeros().scale() <= 0)
                        .orElseThrow(() -> new FachlicherFehler(
                                "Bitte geben Sie die Geltungsdauer als ganze Zahl von Monaten an."))
                        .intValue()
                : 0;
        BigDecimal gebuehr = werte.zahl("gebuehrEur", "Gebühr")
                .orElseThrow(() -> new FachlicherFehler("Bitte geben Sie die Gebühr an; 0, wenn keine erhoben wird."));
        if (gebuehr.signum() < 0 || gebuehr.stripTrailingZeros().scale() > 2) {
            throw new FachlicherFehler("Die Gebühr ist ein Betrag in Euro mit höchstens zwei Nachkommastellen.");
        }
        gebuehrHatRegel(nummer, gebuehr);
        String begruendung = werte.pflichttext("begruendung", "Begründung");
        Druckbarkeit.pruefe("Begründung", begruendung);
        String nebenbestimmungen = werte.text("nebenbestimmungen").orElse("");
        Druckbarkeit.pruefe("Nebenbestimmungen", nebenbestimmungen);
        Vorschlag vorschlag = new Vorschlag(
                erteilen,
                begruendung,
                festlegung.rechtsgrundlage(),
                festlegung.bezeichnung(),
                erteilen ? werte.pflichttag("gueltigAb", "Gültig ab") : null,
                monate,
                erteilen ? zeilen(nebenbestimmungen) : List.of(),
                gebuehr);
        nurOffenesGeaendert(nummer, vorschlag);
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

    private void erteilungMoeglich(String nummer, Festlegung festlegung) {
        if (Festlegung.KEINE.equals(festlegung.rechtsgrundlage())) {
            throw new FachlicherFehler(
                    "Es ist keine Rechtsgrundlage festgelegt, auf die eine Erteilung gestützt werden" + " kann.");
        }
        if (!brauchtBa(nummer, festlegung)) {
            return;
        }
        String ba = beteiligungen
                .zu(nummer, Beteiligung.BA)
                .map(Beteiligung::ergebnis)
                .orElse("nicht angefragt");
        if (!List.of("ERTEILT", "FIKTION").contains(ba)) {
            throw new FachlicherFehler(festlegung.bezeichnung()
                    + " verlangt die Zustimmung der Bundesagentur für Arbeit (§ 39 AufenthG). Stand: "
                    + Beteiligung.inWorten(ba) + ". So kann nicht erteilt werden.");
        }
    }

    private void nurOffenesGeaendert(String nummer, Vorschlag vorschlag) {
        freigaben.entwurf(nummer).ifPresent(bisher -> {
            Set<Punkt> offen = vieraugen.offenePunkte(nummer);
            Map<Punkt, String> neu = vorschlag.punkte();
            boolean ergebnisGewechselt = Vorschlag.von(bisher.punkte()).erteilen() != vorschlag.erteilen();
            Set<Punkt> gesperrt = EnumSet.complementOf(
                    EnumSet.copyOf(offen.isEmpty() ? EnumSet.noneOf(Punkt.class) : EnumSet.copyOf(offen)));
            for (Punkt punkt : gesperrt) {
                if (!ergebnisGewechselt
                        && punkt != Punkt.RECHTSGRUNDLAGE
                        && !bisher.punkte().get(punkt).equals(neu.get(punkt))) {
                    throw new FachlicherFehler("Der Punkt „" + punkt.bezeichnung()
                            + "“ ist schon gezeichnet und kann nicht mehr geändert werden.");
                }
            }
        });
    }

    private void gebuehrHatRegel(String nummer, BigDecimal gebuehr) {
        boolean regel = entscheidungen
                .neuester(nummer, "gebuehr")
                .filter(n -> !n.treffer().isEmpty())
                .isPresent();
        if (gebuehr.signum() > 0 && !regel) {
            throw new FachlicherFehler(
                    "Für diese Entscheidung nennt das Regelwerk keine Gebühr. Bitte tragen Sie 0 ein.");
        }
    }

    private boolean brauchtBa(String nummer, Festlegung festlegung) {
        return erstvorschlag
                .zeile(nummer, festlegung)
                .map(z -> Boolean.TRUE.equals(z.ausgaben().get("baZustimmung")))
                .orElse(false);
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
        List<Zeichnung> einwaende = vieraugen.einwaende(nummer);
        return einwaende.isEmpty()
                ? "Keine."
                : einwaende.stream()
                        .map(z -> "- **" + z.punkt().bezeichnung() + "**: " + Anzeigetext.von(z.begruendung()))
                        .collect(Collectors.joining("\n"));
    }

    private static List<String> zeilen(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(z -> !z.isEmpty())
                .toList();
    }
}
