package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Ablehnungsdaten.Gehoer;
import de.amtsweg.bescheid.Baustein.Punkt;
import java.util.ArrayList;
import java.util.List;

/** Notice that refuses a title: written, with reasons and an instruction on remedies (§ 77 (1) AufenthG). */
final class BescheidAblehnung {

    private static final String KEIN_AUFSCHUB =
            " gegen die Ablehnung keine aufschiebende Wirkung (§ 84 Absatz 1 Satz 1 Nummer 1 AufenthG). Das"
                    + " Verwaltungsgericht kann die aufschiebende Wirkung auf Antrag anordnen (§ 80 Absatz 5 der"
                    + " Verwaltungsgerichtsordnung).";
    private static final String UEBERSETZUNG =
            "Auf Antrag stellen wir Ihnen nach Maßgabe des § 77 Absatz 3 AufenthG kostenfrei eine Übersetzung der"
                    + " Entscheidungsformel und der Rechtsbehelfsbelehrung in einer Sprache zur Verfügung, die Sie"
                    + " verstehen.";

    private BescheidAblehnung() {}

    static Schriftstueck von(Ablehnungsdaten d) {
        Briefangaben b = d.brief();
        Brieftext text = new Brieftext()
                .absatz(b.empfaenger().anrede())
                .absatz("über Ihren Antrag vom " + tag(d.antragsdatum()) + " "
                        + d.antragsart().worte() + " entscheiden wir nach dem Aufenthaltsgesetz (AufenthG) wie folgt:")
                .titel("Bescheid")
                .verfuegungen(verfuegungen(d))
                .titel("Begründung")
                .untertitel("Sachverhalt")
                .absaetze(d.sachverhalt());
        anhoerung(text, d.gehoer(), b.behoerde());
        text.untertitel("Rechtliche Würdigung").absaetze(d.begruendungen());
        if (d.gebuehr() != null) {
            text.absatz(d.gebuehr().begruendung());
        }
        return text.titel("Hinweise")
                .striche(List.of(keinAufschub(b.behoerde()), UEBERSETZUNG))
                .zusammen(Rechtsbehelfsbelehrung.von(b.behoerde()).unterschrift("Im Auftrag", d.zeichnung()))
                .brief(
                        b,
                        "Bescheid",
                        "Bescheid über Ihren Antrag " + d.antragsart().worte());
    }

    private static String keinAufschub(Behoerdenkopf behoerde) {
        return (behoerde.rechtsbehelf() == Rechtsbehelf.WIDERSPRUCH ? "Widerspruch und Klage haben" : "Die Klage hat")
                + KEIN_AUFSCHUB;
    }

    private static List<Punkt> verfuegungen(Ablehnungsdaten d) {
        List<Punkt> punkte = new ArrayList<>();
        punkte.add(new Punkt(
                "Ihr Antrag vom " + tag(d.antragsdatum()) + " " + d.antragsart().worte() + " wird abgelehnt."));
        d.weitereVerfuegungen().forEach(verfuegung -> punkte.add(new Punkt(verfuegung)));
        if (d.gebuehr() != null) {
            punkte.add(new Punkt(d.gebuehr().verfuegung()));
        }
        return punkte;
    }

    static void anhoerung(Brieftext text, Gehoer gehoer, Behoerdenkopf behoerde) {
        if (gehoer.schreibenVom() == null) {
            text.absatz("Von einer Anhörung haben wir abgesehen. " + gehoer.abgesehenWeil());
            return;
        }
        text.absatz("Mit Schreiben vom " + tag(gehoer.schreibenVom()) + " haben wir Ihnen Gelegenheit gegeben, sich zu"
                + " den für die Entscheidung erheblichen Tatsachen zu äußern (" + behoerde.anhoerungsnorm() + ")."
                + (gehoer.stellungnahme().isEmpty()
                        ? " Eine Äußerung ist nicht eingegangen."
                        : " Dazu haben Sie sich wie folgt geäußert:"));
        if (!gehoer.stellungnahme().isEmpty()) {
            text.absatz("„" + gehoer.stellungnahme() + "“");
        }
    }
}
