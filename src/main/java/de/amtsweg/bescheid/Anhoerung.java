package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

/** Lets the person be heard before a refusal (§ 28 (1) VwVfG or the same rule of the Land). */
final class Anhoerung {

    private Anhoerung() {}

    static Schriftstueck von(Anhoerungsdaten d) {
        Briefangaben b = d.brief();
        Brieftext text = new Brieftext()
                .absatz(b.empfaenger().anrede())
                .absatz("wir haben Ihren Antrag vom " + tag(d.antragsdatum()) + " "
                        + d.antragsart().worte()
                        + " geprüft. Nach dem derzeitigen Stand beabsichtigen wir, ihn abzulehnen. Entschieden haben"
                        + " wir noch nicht.")
                .titel("Gründe")
                .absaetze(d.gruende())
                .titel("Ihr Recht, sich zu äußern")
                .absatz("Sie haben Gelegenheit, sich bis zum " + tag(d.frist()) + " zu den für die Entscheidung"
                        + " erheblichen Tatsachen zu äußern (" + b.behoerde().anhoerungsnorm()
                        + "). Nennen Sie uns bitte"
                        + " alle Umstände, die für Sie sprechen, und fügen Sie Nachweise bei.")
                .absatz("Wenn Sie sich bis dahin nicht äußern, entscheiden wir auf der Grundlage dessen, was uns"
                        + " vorliegt.");
        Nachforderung.einreichung(text, "So können Sie sich äußern", d.einreichung());
        return text.unterschrift("Im Auftrag", b.sachbearbeitung())
                .brief(
                        b,
                        "Anhörung",
                        "Anhörung zur beabsichtigten Ablehnung Ihres Antrags vom " + tag(d.antragsdatum()));
    }
}
