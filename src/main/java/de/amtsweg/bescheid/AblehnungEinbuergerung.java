package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Baustein.Punkt;
import java.util.ArrayList;
import java.util.List;

/** Notice that refuses a naturalisation: with reasons and an instruction on remedies (§§ 37, 39 VwVfG). */
final class AblehnungEinbuergerung {

    private AblehnungEinbuergerung() {}

    static Schriftstueck von(Ablehnungsdaten d) {
        Briefangaben b = d.brief();
        List<Punkt> verfuegungen = new ArrayList<>();
        verfuegungen.add(new Punkt("Ihr Antrag vom " + tag(d.antragsdatum()) + " auf Einbürgerung wird abgelehnt."));
        if (d.gebuehr() != null) {
            verfuegungen.add(new Punkt(d.gebuehr().verfuegung()));
        }
        Brieftext text = new Brieftext()
                .absatz(b.empfaenger().anrede())
                .absatz("über Ihren Antrag vom " + tag(d.antragsdatum()) + " auf Einbürgerung entscheiden wir nach dem"
                        + " Staatsangehörigkeitsgesetz (StAG) wie folgt:")
                .titel("Bescheid")
                .verfuegungen(verfuegungen)
                .titel("Begründung")
                .untertitel("Sachverhalt")
                .absaetze(d.sachverhalt());
        BescheidAblehnung.anhoerung(text, d.gehoer(), b.behoerde());
        text.untertitel("Rechtliche Würdigung").absaetze(d.begruendungen());
        if (d.gebuehr() != null) {
            text.absatz(d.gebuehr().begruendung());
        }
        return text.zusammen(Rechtsbehelfsbelehrung.von(b.behoerde()).unterschrift("Im Auftrag", d.zeichnung()))
                .brief(b, "Bescheid", "Bescheid über Ihren Antrag auf Einbürgerung");
    }
}
