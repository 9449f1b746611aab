package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Baustein.Punkt;
import de.amtsweg.bescheid.Nachforderungsdaten.Unterlage;
import java.util.List;

/** Asks for everything that is missing, sets the period and names what follows (§ 82 (1) and (3) AufenthG). */
final class Nachforderung {

    private static final String FOLGE =
            "Umstände, die Sie erst nach Ablauf der Frist geltend machen, und Nachweise, die Sie erst danach vorlegen,"
                    + " können unberücksichtigt bleiben (§ 82 Absatz 1 Satz 4 AufenthG).";

    private Nachforderung() {}

    static Schriftstueck von(Nachforderungsdaten d) {
        Brieftext text = new Brieftext()
                .absatz(d.brief().empfaenger().anrede())
                .absatz("vielen Dank für Ihren Antrag vom " + tag(d.antragsdatum())
                        + ". Wir können ihn noch nicht abschließend bearbeiten, weil uns folgende Unterlagen oder Angaben"
                        + " fehlen:")
                .nummern(punkte(d.fehlend()))
                .absatz("Bitte reichen Sie alles vollständig bis zum " + tag(d.frist())
                        + " bei uns ein. Bis dahin setzen"
                        + " wir die Bearbeitung aus (§ 82 Absatz 1 Satz 3 des Aufenthaltsgesetzes – AufenthG).");
        einreichung(text, "So reichen Sie die Unterlagen ein", d.einreichung());
        return text.titel("Wenn Sie die Frist nicht einhalten können")
                .absatz("Teilen Sie uns bitte vor Ablauf der Frist mit, was Sie noch nicht vorlegen können, warum nicht"
                        + " und bis wann Sie es vorlegen werden.")
                .absatz(FOLGE)
                .unterschrift("Im Auftrag", d.brief().sachbearbeitung())
                .brief(
                        d.brief(),
                        "Nachforderung von Unterlagen",
                        "Ihr Antrag vom " + tag(d.antragsdatum()) + ": Bitte reichen Sie Unterlagen nach");
    }

    /** Reminder: the same list as far as it is still open, with a new period. */
    static Schriftstueck erinnerung(Nachforderungsdaten d) {
        Pflicht.wert("Datum des ersten Schreibens", d.erstesSchreibenVom());
        Brieftext text = new Brieftext()
                .absatz(d.brief().empfaenger().anrede())
                .absatz("mit Schreiben vom " + tag(d.erstesSchreibenVom()) + " haben wir Sie gebeten, Unterlagen oder"
                        + " Angaben zu Ihrem Antrag nachzureichen. Es fehlen noch:")
                .nummern(punkte(d.fehlend()))
                .absatz("Wir setzen Ihnen dafür eine neue Frist: Bitte reichen Sie alles vollständig bis zum "
                        + tag(d.frist()) + " bei uns ein (§ 82 Absatz 1 des Aufenthaltsgesetzes – AufenthG).");
        einreichung(text, "So reichen Sie die Unterlagen ein", d.einreichung());
        return text.titel("Wenn Sie nicht antworten")
                .absatz(FOLGE)
                .absatz(
                        "Nach Ablauf der Frist entscheiden wir auf der Grundlage dessen, was uns dann vorliegt. Das kann"
                                + " dazu führen, dass wir Ihren Antrag ablehnen. Wenn Sie etwas nicht beschaffen können, teilen"
                                + " Sie uns das bitte vorher mit und nennen Sie den Grund.")
                .unterschrift("Im Auftrag", d.brief().sachbearbeitung())
                .brief(
                        d.brief(),
                        "Erinnerung an fehlende Unterlagen",
                        "Ihr Antrag vom " + tag(d.antragsdatum()) + ": Erinnerung an fehlende Unterlagen");
    }

    static void einreichung(Brieftext text, String titel, List<String> wege) {
        if (!wege.isEmpty()) {
            text.titel(titel).striche(wege);
        }
    }

    private static List<Punkt> punkte(List<Unterlage> unterlagen) {
        return unterlagen.stream().map(u -> new Punkt(u.text())).toList();
    }
}
