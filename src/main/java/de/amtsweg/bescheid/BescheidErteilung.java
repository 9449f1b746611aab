package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Baustein.Punkt;
import java.util.ArrayList;
import java.util.List;

/** Notice that grants or extends a title. */
final class BescheidErteilung {

    private BescheidErteilung() {}

    static Schriftstueck von(Bescheiddaten d) {
        Briefangaben b = d.brief();
        Brieftext text = new Brieftext()
                .absatz(b.empfaenger().anrede())
                .absatz("über Ihren Antrag vom " + tag(d.antragsdatum()) + " "
                        + d.antragsart().worte() + " entscheiden wir nach dem Aufenthaltsgesetz (AufenthG) wie folgt:")
                .titel("Bescheid")
                .verfuegungen(verfuegungen(d));
        if (!d.begruendungen().isEmpty() || d.gebuehr() != null) {
            text.titel("Begründung").absaetze(d.begruendungen());
            if (d.gebuehr() != null) {
                text.absatz(d.gebuehr().begruendung());
            }
        }
        if (!d.belehrungen().isEmpty()) {
            text.titel("Hinweise")
                    .striche(d.belehrungen().stream().map(Belehrung::text).toList());
        }
        return text.zusammen(Rechtsbehelfsbelehrung.von(b.behoerde()).unterschrift("Im Auftrag", d.zeichnung()))
                .brief(
                        b,
                        "Bescheid",
                        "Bescheid über Ihren Antrag " + d.antragsart().worte());
    }

    private static List<Punkt> verfuegungen(Bescheiddaten d) {
        String titel = d.titel() + " nach " + d.rechtsgrundlage() + ".";
        List<Punkt> punkte = new ArrayList<>();
        punkte.add(new Punkt(
                d.antragsart() == Antragsart.VERLAENGERUNG
                        ? "Ihr Aufenthaltstitel wird verlängert als: " + titel
                        : "Ihnen wird folgender Aufenthaltstitel erteilt: " + titel));
        punkte.add(new Punkt(
                d.gueltigBis() == null
                        ? "Der Aufenthaltstitel gilt ab dem " + tag(d.gueltigAb()) + " unbefristet."
                        : "Der Aufenthaltstitel gilt vom " + tag(d.gueltigAb()) + " bis zum " + tag(d.gueltigBis())
                                + "."));
        if (!d.nebenbestimmungen().isEmpty()) {
            punkte.add(new Punkt(
                    "Mit dem Aufenthaltstitel sind folgende Nebenbestimmungen verbunden:", d.nebenbestimmungen()));
        }
        d.weitereVerfuegungen().forEach(verfuegung -> punkte.add(new Punkt(verfuegung)));
        if (d.gebuehr() != null) {
            punkte.add(new Punkt(d.gebuehr().verfuegung()));
        }
        return punkte;
    }
}
