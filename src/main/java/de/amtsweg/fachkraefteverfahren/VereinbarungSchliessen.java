package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Vereinbarung;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Employer and authority sign the agreement (§ 81a (2) AufenthG), or it does not come to that. */
@Component
class VereinbarungSchliessen implements Aufgabe {

    private final Verfahrensstaende staende;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    VereinbarungSchliessen(Verfahrensstaende staende, Vorgaenge vorgaenge, Clock uhr) {
        this.staende = staende;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "vereinbarung-schliessen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Vereinbarung v = staende.zu(kontext.vorgangsnummer()).vereinbarung();
        return Map.of(
                "vereinbarungUebersicht",
                "- **Ausgefertigt:** am " + Verfahrensworte.tag(v.erstellt())
                        + ", liegt im Reiter „Akte“\n- **Gebühr:** " + Verfahrensworte.euro(v.gebuehr())
                        + " (§ 47 Abs. 1 Nr. 15 AufenthV)",
                "vereinbarungAm",
                LocalDate.now(uhr));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        boolean geschlossen = "GESCHLOSSEN"
                .equals(werte.auswahl(
                        "vereinbarungErgebnis",
                        "Ist die Vereinbarung unterschrieben?",
                        List.of("GESCHLOSSEN", "NICHT_GESCHLOSSEN")));
        Vereinbarung v = staende.zu(nummer).vereinbarung();
        Vereinbarung neu = geschlossen ? geschlossen(v, werte) : abgesagt(v, werte);
        staende.aendere(nummer, s -> s.mit(neu));
        vorgaenge.vermerke(
                nummer,
                geschlossen
                        ? "Vereinbarung mit dem Arbeitgeber geschlossen am " + Verfahrensworte.tag(neu.geschlossen())
                        : "Vereinbarung nicht geschlossen: " + neu.absage(),
                kontext.person());
        kontext.setze(VorgangVariable.VEREINBARUNG_GESCHLOSSEN, geschlossen);
    }

    private Vereinbarung geschlossen(Vereinbarung v, Formularwerte werte) {
        LocalDate am = werte.pflichttag("vereinbarungAm", "Unterschrieben am");
        if (am.isBefore(v.erstellt()) || am.isAfter(LocalDate.now(uhr))) {
            throw new FachlicherFehler("Der Tag der Unterschrift liegt zwischen der Ausfertigung ("
                    + Verfahrensworte.tag(v.erstellt()) + ") und heute. Bitte berichtigen Sie ihn.");
        }
        return new Vereinbarung(v.gebuehr(), v.erstellt(), am, werte.angekreuzt("gebuehrBezahlt"), null);
    }

    private static Vereinbarung abgesagt(Vereinbarung v, Formularwerte werte) {
        String grund = werte.pflichttext("vereinbarungGrund", "Warum nicht?");
        Druckbarkeit.pruefe("Warum nicht?", grund);
        return new Vereinbarung(v.gebuehr(), v.erstellt(), null, false, grund);
    }
}
