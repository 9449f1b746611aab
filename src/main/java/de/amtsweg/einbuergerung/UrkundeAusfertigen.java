package de.amtsweg.einbuergerung;

import de.amtsweg.akte.Vordrucke;
import de.amtsweg.akte.Vordrucke.Vordruck;
import de.amtsweg.bescheid.Schreiben;
import de.amtsweg.einbuergerung.Einbuergerung.Urkunde;
import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The certificate is made out on its numbered form, and the person invited to receive it (§ 16 StAG). */
@Component
class UrkundeAusfertigen implements Aufgabe {

    private final Urkunden urkunden;
    private final Vordrucke vordrucke;
    private final Einbuergerungen einbuergerungen;
    private final Einbuergerungsrecht recht;
    private final Schreiben schreiben;
    private final Mailausgang mail;
    private final Vorgaenge vorgaenge;

    UrkundeAusfertigen(
            Urkunden urkunden,
            Vordrucke vordrucke,
            Einbuergerungen einbuergerungen,
            Einbuergerungsrecht recht,
            Schreiben schreiben,
            Mailausgang mail,
            Vorgaenge vorgaenge) {
        this.urkunden = urkunden;
        this.vordrucke = vordrucke;
        this.einbuergerungen = einbuergerungen;
        this.recht = recht;
        this.schreiben = schreiben;
        this.mail = mail;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "urkunde-ausfertigen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of("urkundeUebersicht", urkunden.uebersicht(kontext.vorgangsnummer()), "urkundeVom", recht.heute());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        Vorgang vorgang = vorgaenge.lade(kontext.vorgangsnummer());
        LocalDate vom = werte.pflichttag("urkundeVom", "Urkunde vom");
        LocalDate feier = werte.pflichttag("einladungZum", "Tag der Aushändigung");
        if (vom.isAfter(recht.heute())) {
            throw new FachlicherFehler("Das Datum der Urkunde liegt in der Zukunft.");
        }
        if (feier.isBefore(recht.heute())) {
            throw new FachlicherFehler("Der Tag der Aushändigung liegt in der Vergangenheit.");
        }
        Vordruck urkunde =
                new Vordruck(werte.pflichttext("urkundeNummer", "Nummer der Urkunde"), vorgang.antragsteller(), null);
        String person = kontext.person();
        Vordruck.unbrauchbare(werte.text("ungueltigeVordrucke").orElse(""))
                .forEach(v -> vordrucke.gibAb(Urkunden.ART, vorgang, v, person));
        vordrucke.gibAb(Urkunden.ART, vorgang, urkunde, person);
        einbuergerungen.aendere(vorgang.vorgangsnummer(), e -> e.mit(new Urkunde(urkunde.seriennummer(), vom, null)));
        schreiben.mitteilung(
                vorgang.vorgangsnummer(),
                "Einladung zur Aushändigung Ihrer Einbürgerungsurkunde",
                "einladung",
                List.of(
                        "wir haben über Ihren Antrag entschieden und möchten Ihnen am " + Zeitraum.tag(feier)
                                + " Ihre Einbürgerungsurkunde aushändigen. Mit der Aushändigung werden Sie Deutsche oder"
                                + " Deutscher (§ 16 des Staatsangehörigkeitsgesetzes).",
                        "Vorher geben Sie das feierliche Bekenntnis ab. Bitte bringen Sie Ihren Pass und Ihren"
                                + " Aufenthaltstitel mit. Teilen Sie uns bitte vorher mit, wenn sich seit Ihrem Antrag"
                                + " etwas geändert hat, zum Beispiel Wohnung, Familienstand, Einkommen oder wenn gegen"
                                + " Sie ermittelt wird."));
        mail.lege(vorgang.vorgangsnummer(), Mailanlass.SCHREIBEN_LIEGT_VOR);
        vorgaenge.setzeZustand(vorgang.vorgangsnummer(), Zustand.ENTSCHIEDEN);
        vorgaenge.vermerke(vorgang.vorgangsnummer(), "Einbürgerungsurkunde ausgefertigt", person);
    }
}
