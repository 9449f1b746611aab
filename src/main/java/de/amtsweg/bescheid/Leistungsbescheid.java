package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Baustein.Punkt;
import de.amtsweg.bescheid.Baustein.Tabelle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Notice about the costs of §§ 66 and 67 AufenthG (§ 67 (3)) to one of the debtors, and the hearing before it. */
final class Leistungsbescheid {

    private static final String GRUNDLAGE =
            "Wer sich gegenüber der Ausländerbehörde verpflichtet hat, für die Ausreisekosten aufzukommen, haftet neben"
                    + " der ausländischen Person für diese Kosten (§ 66 Absatz 1 und 2 AufenthG). Sie werden durch"
                    + " Leistungsbescheid in Höhe der tatsächlich entstandenen Kosten erhoben (§ 67 Absatz 3"
                    + " AufenthG).";

    private Leistungsbescheid() {}

    static Schriftstueck von(Briefangaben b, Leistungsdaten d, List<String> mitschuldner, String zeichnung) {
        Leistungsdaten.Entscheidung e = d.entscheidung();
        List<Punkt> verfuegungen = new ArrayList<>();
        verfuegungen.add(new Punkt("Sie haben uns Kosten in Höhe von " + euro(d.summe()) + " zu erstatten."));
        if (!mitschuldner.isEmpty()) {
            verfuegungen.add(new Punkt("Sie haften als Gesamtschuldner mit " + String.join(" und ", mitschuldner)
                    + ". Der Betrag ist insgesamt nur einmal zu zahlen."));
        }
        verfuegungen.add(new Punkt("Der Betrag ist bis zum " + tag(e.zahlbarBis()) + " zu zahlen: " + e.zahlungsweg()));
        Brieftext text = new Brieftext()
                .absatz(b.empfaenger().anrede())
                .absatz("über die Kosten, für die Sie nach Ihrer Verpflichtungserklärung haften, entscheiden wir wie"
                        + " folgt:")
                .titel("Leistungsbescheid")
                .verfuegungen(verfuegungen)
                .titel("Begründung")
                .untertitel("Sachverhalt")
                .absatz(d.sachverhalt())
                .mit(posten(d));
        BescheidAblehnung.anhoerung(
                text, Ablehnungsdaten.Gehoer.gewaehrt(d.angehoert(), e.stellungnahme()), b.behoerde());
        return text.untertitel("Rechtliche Würdigung")
                .absatz(GRUNDLAGE)
                .absaetze(Bescheide.absaetze(e.begruendung()))
                .zusammen(Rechtsbehelfsbelehrung.von(b.behoerde()).unterschrift("Im Auftrag", zeichnung))
                .brief(b, "Leistungsbescheid", "Kosten aus Ihrer Verpflichtungserklärung");
    }

    /** What is intended, before anything is decided (§ 28 (1) VwVfG). */
    static List<String> anhoerung(Leistungsdaten d, String norm, String frist) {
        List<String> absaetze = new ArrayList<>();
        absaetze.add(d.sachverhalt());
        absaetze.add("Die Kosten betragen " + euro(d.summe()) + ": "
                + d.posten().entrySet().stream()
                        .map(p -> p.getKey() + " " + euro(p.getValue()))
                        .collect(Collectors.joining("; "))
                + ".");
        absaetze.add(GRUNDLAGE + " Wir beabsichtigen, einen solchen Bescheid gegen Sie zu erlassen. Entschieden haben"
                + " wir noch nicht.");
        absaetze.add("Sie haben Gelegenheit, sich bis zum " + frist + " zu den für die Entscheidung erheblichen"
                + " Tatsachen zu äußern (" + norm + "). Wenn Sie sich bis dahin nicht äußern, entscheiden wir auf der"
                + " Grundlage dessen, was uns vorliegt.");
        return absaetze;
    }

    private static Tabelle posten(Leistungsdaten d) {
        List<String[]> zeilen = new ArrayList<>();
        d.posten().forEach((was, betrag) -> zeilen.add(new String[] {was, euro(betrag)}));
        zeilen.add(new String[] {"Summe", euro(d.summe())});
        return Tabelle.angaben(zeilen.toArray(String[][]::new));
    }

    private static String euro(BigDecimal betrag) {
        return String.format(Locale.GERMANY, "%,.2f Euro", betrag);
    }
}
