package de.amtsweg.einbuergerung;

import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Vieraugen;
import de.amtsweg.regelwerk.Regelzeile;
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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first person's proposal: only what a law table carries, and with a reason. */
@Component
class EinbuergerungVorschlagen implements Aufgabe {

    private static final List<String> ERGEBNISSE = List.of("EINBUERGERN", "ABLEHNEN", "AUSSETZEN", "NEU_PRUEFEN");

    private final Einbuergerungsrecht recht;
    private final Familienverfahren familie;
    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Vorgaenge vorgaenge;

    EinbuergerungVorschlagen(
            Einbuergerungsrecht recht,
            Familienverfahren familie,
            Freigaben freigaben,
            Vieraugen vieraugen,
            Vorgaenge vorgaenge) {
        this.recht = recht;
        this.familie = familie;
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "einbuergerung-vorschlagen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Lage lage = recht.zeige(nummer, recht.heute());
        List<Regelzeile> treffer = lage.treffer();
        // spouse and children are usually naturalised with the other person, although the law leaves it to discretion
        boolean mit = !familie.uebersicht(nummer).isEmpty() && !treffer.isEmpty();
        boolean moeglich = (lage.regelfall() || mit) && !lage.auszusetzen();
        Map<String, Object> werte = new HashMap<>();
        werte.put("pruefungUebersicht", Lageworte.uebersicht(lage) + familie.uebersicht(nummer));
        werte.put("beanstandungen", vieraugen.einwaendeInWorten(nummer));
        werte.put(
                "rechtsgrundlageAuswahl",
                treffer.stream()
                        .map(z -> Map.of("value", z.text("schluessel"), "label", z.text("bezeichnung")))
                        .toList());
        werte.put("rechtsgrundlage", treffer.isEmpty() ? null : treffer.get(0).text("schluessel"));
        werte.put("einbuergerungErgebnis", lage.auszusetzen() ? "AUSSETZEN" : moeglich ? "EINBUERGERN" : "ABLEHNEN");
        werte.put(
                "begruendung",
                moeglich
                        ? treffer.get(0).text("begruendung")
                        : Lageworte.ablehnung(
                                lage,
                                recht.weggefallen(nummer),
                                vorgaenge.lade(nummer).antragsdatum()));
        gebuehr(nummer, moeglich).map(z -> z.zahl("betrag")).ifPresent(b -> werte.put("gebuehrEur", b));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String ergebnis = werte.auswahl("einbuergerungErgebnis", "Vorschlag", ERGEBNISSE);
        Lage lage = recht.zeige(nummer, recht.heute());
        kontext.setze(VorgangVariable.EINBUERGERUNG_ERGEBNIS, ergebnis);
        kontext.setze(VorgangVariable.GEZEICHNET, false);
        switch (ergebnis) {
            case "NEU_PRUEFEN" -> vorgaenge.vermerke(nummer, "Prüfung wieder aufgenommen", kontext.person());
            case "AUSSETZEN" -> setzeAus(kontext, werte, lage);
            case "EINBUERGERN" -> buergereEin(kontext, werte, lage);
            default -> lehneAb(kontext, werte, lage);
        }
        kontext.setze(
                VorgangVariable.ANHOERUNG_NOETIG,
                ergebnis.equals("ABLEHNEN") && kontext.lies(VorgangVariable.ANHOERUNG_ERGEBNIS) == null);
    }

    private void setzeAus(Aufgabenkontext kontext, Formularwerte werte, Lage lage) {
        if (!lage.auszusetzen()) {
            throw new FachlicherFehler("Ausgesetzt wird nur, solange ein Ermittlungs- oder Strafverfahren anhängig ist"
                    + " (§ 12a Abs. 3 StAG). Festgestellt ist keines.");
        }
        String grund = werte.pflichttext("begruendung", "Begründung");
        vorgaenge.vermerke(kontext.vorgangsnummer(), "Entscheidung ausgesetzt: " + grund, kontext.person());
    }

    private void buergereEin(Aufgabenkontext kontext, Formularwerte werte, Lage lage) {
        String nummer = kontext.vorgangsnummer();
        if (lage.auszusetzen()) {
            throw new FachlicherFehler("Ein Ermittlungs- oder Strafverfahren ist anhängig; bis zu seinem Abschluss ist"
                    + " die Entscheidung auszusetzen (§ 12a Abs. 3 StAG).");
        }
        Regelzeile grundlage = lage.treffer(werte.pflichttext("rechtsgrundlage", "Rechtsgrundlage"))
                .orElseThrow(() -> new FachlicherFehler("Diese Rechtsgrundlage passt nach den festgestellten Tatsachen"
                        + " nicht. Bitte wählen Sie eine aus der Liste oder prüfen Sie neu."));
        familie.pruefe(nummer);
        schlageVor(kontext, werte, lage, grundlage.text("bezeichnung"));
    }

    private void lehneAb(Aufgabenkontext kontext, Formularwerte werte, Lage lage) {
        lage.treffer().stream()
                .filter(z -> "ANSPRUCH".equals(z.text("art")))
                .findFirst()
                .ifPresent(z -> {
                    throw new FachlicherFehler("Nach den festgestellten Tatsachen besteht ein Anspruch auf Einbürgerung"
                            + " (" + z.text("bezeichnung") + "). Wer ablehnen will, muss zuerst andere Tatsachen"
                            + " feststellen; wählen Sie dafür „neu prüfen“.");
                });
        if (!lage.zuKlaeren().isEmpty() && lage.verfehlt().isEmpty()) {
            throw new FachlicherFehler(
                    "Bitte klären Sie zuerst: " + String.join(", ", lage.zuKlaeren()) + ". Wählen Sie „neu prüfen“.");
        }
        schlageVor(kontext, werte, lage, Einbuergerungsvorschlag.KEINE);
    }

    private void schlageVor(Aufgabenkontext kontext, Formularwerte werte, Lage lage, String bezeichnung) {
        String nummer = kontext.vorgangsnummer();
        boolean ja = !bezeichnung.equals(Einbuergerungsvorschlag.KEINE);
        String begruendung = werte.pflichttext("begruendung", "Begründung");
        Druckbarkeit.pruefe("Begründung", begruendung);
        BigDecimal gebuehr = betrag(nummer, werte, ja);
        if (begruendung.contains(Lageworte.OFFEN)) {
            throw new FachlicherFehler("In der Begründung steht noch „" + Lageworte.OFFEN
                    + "“. Wer nach Ermessen entscheiden kann, muss sagen, warum so.");
        }
        Einbuergerungsvorschlag vorschlag = new Einbuergerungsvorschlag(
                ja, bezeichnung, begruendung, Lageworte.uebersicht(lage) + familie.uebersicht(nummer), gebuehr);
        freigaben.schlageVor(nummer, vorschlag.punkte(), kontext.person());
        vorgaenge.vermerke(
                nummer, "Vorgeschlagen: " + (ja ? "Einbürgerung nach " + bezeichnung : "Ablehnung"), kontext.person());
    }

    /** § 38 StAG names the amount, or the frame of a refusal; less is a matter of equity and needs its reason. */
    private BigDecimal betrag(String nummer, Formularwerte werte, boolean einbuergern) {
        BigDecimal gebuehr = werte.zahl("gebuehrEur", "Gebühr")
                .filter(z -> z.signum() >= 0 && z.stripTrailingZeros().scale() <= 2)
                .orElseThrow(() -> new FachlicherFehler(
                        "Bitte geben Sie die Gebühr in Euro und Cent an; 0, wenn keine erhoben wird."));
        Optional<Regelzeile> zeile = gebuehr(nummer, einbuergern);
        zeile.filter(z -> gebuehr.compareTo(z.zahl("hoechstensEur")) > 0).ifPresent(z -> {
            throw new FachlicherFehler("Die Gebühr beträgt höchstens "
                    + z.zahl("hoechstensEur").toPlainString() + " Euro (" + z.text("norm") + ").");
        });
        boolean weniger = zeile.filter(z -> gebuehr.compareTo(z.zahl("mindestensEur")) < 0)
                .isPresent();
        if (weniger) {
            String grund = werte.text("gebuehrBegruendung")
                    .orElseThrow(() -> new FachlicherFehler("Weniger als "
                            + zeile.orElseThrow().zahl("mindestensEur").toPlainString()
                            + " Euro ist eine Ermäßigung nach § 38 Abs. 4 StAG. Bitte begründen Sie sie."));
            vorgaenge.vermerke(nummer, "Gebühr ermäßigt: " + grund, null);
        }
        return gebuehr;
    }

    private Optional<Regelzeile> gebuehr(String nummer, boolean einbuergern) {
        return recht.gebuehr(nummer, einbuergern ? "VORGENOMMEN" : "ABGELEHNT");
    }
}
