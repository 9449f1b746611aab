package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The Vorabzustimmung reaches the mission abroad, and the central register knows of it (§ 2 (2b) AZRG). */
@Component
class VorabzustimmungUebermitteln implements Aufgabe {

    private final Verfahrensstaende staende;
    private final Rechtslage rechtslage;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    VorabzustimmungUebermitteln(Verfahrensstaende staende, Rechtslage rechtslage, Vorgaenge vorgaenge, Clock uhr) {
        this.staende = staende;
        this.rechtslage = rechtslage;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "vorabzustimmung-uebermitteln";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Map<String, Object> werte = new HashMap<>();
        werte.put(
                "uebermittlungUebersicht",
                "- **Auslandsvertretung:** "
                        + Anzeigetext.von(String.join(
                                ", ", staende.zu(nummer).eroeffnung().auslandsvertretung()))
                        + "\n" + meldung(nummer, "JA", "Person im AZR gespeichert")
                        + "\n" + meldung(nummer, "NEIN", "Person im AZR nicht gespeichert"));
        werte.put("uebermitteltAm", LocalDate.now(uhr));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        LocalDate am = werte.pflichttag("uebermitteltAm", "Übermittelt am");
        if (am.isAfter(LocalDate.now(uhr))) {
            throw new FachlicherFehler("Der Tag der Übermittlung liegt in der Zukunft. Bitte berichtigen Sie ihn.");
        }
        if (!werte.angekreuzt("azrGemeldet")) {
            throw new FachlicherFehler("Die Vorabzustimmung ist unverzüglich dem Ausländerzentralregister zu melden"
                    + " (§ 2 Abs. 2b, § 6 Abs. 1 Nr. 1 AZRG). Bitte melden Sie sie und bestätigen Sie es.");
        }
        vorgaenge.vermerke(
                kontext.vorgangsnummer(),
                "Vorabzustimmung an die Auslandsvertretung übermittelt am " + Verfahrensworte.tag(am)
                        + ", dem AZR gemeldet",
                kontext.person());
    }

    private String meldung(String nummer, String gespeichert, String fall) {
        return rechtslage
                .vergleiche(
                        nummer,
                        "meldungen",
                        rechtslage.heute(),
                        Map.of("meldeereignis", "VORABZUSTIMMUNG_81A", "azrDatensatzVorhanden", gespeichert))
                .treffer()
                .stream()
                .map(z -> "- **" + fall + ":** " + Anzeigetext.von(z.text("hinweis")) + " (" + z.norm() + ")")
                .collect(Collectors.joining("\n"));
    }
}
