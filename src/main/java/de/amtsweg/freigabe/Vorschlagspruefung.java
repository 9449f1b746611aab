package de.amtsweg.freigabe;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Festlegung;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.FachlicherFehler;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a proposal must stand before it is stored; each refusal is a sentence for the caseworker. */
@Component
class Vorschlagspruefung {

    private static final Pattern PLATZ = Pattern.compile("\\[[^\\]]+]");

    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Entscheidungen entscheidungen;
    private final Erstvorschlag erstvorschlag;
    private final Beteiligungen beteiligungen;

    Vorschlagspruefung(
            Freigaben freigaben,
            Vieraugen vieraugen,
            Entscheidungen entscheidungen,
            Erstvorschlag erstvorschlag,
            Beteiligungen beteiligungen) {
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.entscheidungen = entscheidungen;
        this.erstvorschlag = erstvorschlag;
        this.beteiligungen = beteiligungen;
    }

    /** Whether there is a legal basis, and the consent it needs. */
    void erteilungMoeglich(String nummer, Festlegung festlegung) {
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

    /** What is signed stays as it was signed, unless the result itself changed. */
    void nurOffenesGeaendert(String nummer, Vorschlag vorschlag) {
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

    /** An amount in euro and cent, and only where the law tables name one. */
    void gebuehr(String nummer, BigDecimal gebuehr) {
        if (gebuehr.signum() < 0 || gebuehr.stripTrailingZeros().scale() > 2) {
            throw new FachlicherFehler("Die Gebühr ist ein Betrag in Euro mit höchstens zwei Nachkommastellen.");
        }
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

    /** The tables leave in brackets what only the person knows. */
    static void vollstaendig(String nebenbestimmungen) {
        Matcher platz = PLATZ.matcher(nebenbestimmungen);
        if (platz.find()) {
            throw new FachlicherFehler(
                    "In den Nebenbestimmungen steht noch „" + platz.group() + "“. Bitte ersetzen Sie es.");
        }
    }
}
