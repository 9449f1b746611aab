package de.amtsweg.einbuergerung;

import de.amtsweg.akte.Vordrucke;
import de.amtsweg.einbuergerung.Einbuergerung.Urkunde;
import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The certificate is handed over, after the solemn Bekenntnis; only then the person is German (§ 16 StAG). The law of that
 * very day is asked once more: whatever does not fit then is not handed over.
 */
@Component
class UrkundeAushaendigen implements Aufgabe {

    private final Urkunden urkunden;
    private final Vordrucke vordrucke;
    private final Einbuergerungen einbuergerungen;
    private final Einbuergerungsrecht recht;
    private final Familienverfahren familie;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    UrkundeAushaendigen(
            Urkunden urkunden,
            Vordrucke vordrucke,
            Einbuergerungen einbuergerungen,
            Einbuergerungsrecht recht,
            Familienverfahren familie,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge) {
        this.urkunden = urkunden;
        this.vordrucke = vordrucke;
        this.einbuergerungen = einbuergerungen;
        this.recht = recht;
        this.familie = familie;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "urkunde-aushaendigen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        return Map.of(
                "urkundeUebersicht",
                "- **Urkunde Nr.:** " + einbuergerungen.zu(nummer).urkunde().nummer() + "\n"
                        + urkunden.uebersicht(nummer) + familie.uebersicht(nummer),
                "aushaendigungAm",
                recht.heute());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String ergebnis = werte.auswahl(
                "aushaendigungErgebnis", "Wurde die Urkunde ausgehändigt?", List.of("AUSGEHAENDIGT", "NEU_PRUEFEN"));
        if (ergebnis.equals("AUSGEHAENDIGT")) {
            haendigeAus(kontext, werte);
        } else {
            nimmZurueck(kontext, werte);
        }
        kontext.setze(VorgangVariable.AUSHAENDIGUNG_ERGEBNIS, ergebnis);
    }

    private void haendigeAus(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Urkunde urkunde = einbuergerungen.zu(nummer).urkunde();
        LocalDate am = werte.pflichttag("aushaendigungAm", "Tag der Aushändigung");
        if (am.isAfter(recht.heute()) || am.isBefore(urkunde.ausgefertigt())) {
            throw new FachlicherFehler("Der Tag der Aushändigung liegt zwischen dem Datum der Urkunde ("
                    + Zeitraum.tag(urkunde.ausgefertigt()) + ") und heute. Bitte berichtigen Sie ihn.");
        }
        boolean vertreten = "VERTRETEN"
                .equals(sachverhalte.neuester(nummer).orElseThrow().werte().get("handlungsfaehigStag"));
        if (!vertreten && !werte.angekreuzt("bekenntnisFeierlich")) {
            throw new FachlicherFehler("Vor der Aushändigung ist das feierliche Bekenntnis abzugeben (§ 16 StAG). Bitte"
                    + " bestätigen Sie es.");
        }
        if (!werte.angekreuzt("empfangBestaetigt")) {
            throw new FachlicherFehler("Bitte bestätigen Sie, dass der Empfang der Urkunde quittiert ist.");
        }
        if (!werte.angekreuzt("nichtsGeaendert")) {
            throw new FachlicherFehler(
                    "Bitte bestätigen Sie, dass seit der Entscheidung nichts bekannt geworden ist, was"
                            + " ihr entgegensteht, oder wählen Sie „nein, neu prüfen“.");
        }
        familie.pruefeAushaendigung(nummer);
        pruefeRecht(nummer, am);
        einbuergerungen.aendere(nummer, e -> e.mit(new Urkunde(urkunde.nummer(), urkunde.ausgefertigt(), am)));
        vorgaenge.vermerke(
                nummer,
                "Einbürgerungsurkunde ausgehändigt am " + Zeitraum.tag(am) + ", Einbürgerung wirksam",
                kontext.person());
    }

    private void pruefeRecht(String nummer, LocalDate am) {
        String bezeichnung = urkunden.vorschlag(nummer).bezeichnung();
        Lage lage = recht.bestimme(nummer, am);
        boolean passt = lage.treffer().stream().map(z -> z.text("bezeichnung")).anyMatch(bezeichnung::equals);
        if (!passt || lage.auszusetzen()) {
            String grund = lage.verfehlt().stream()
                    .filter(v -> v.bezeichnung().equals(bezeichnung))
                    .map(Lage.Verfehlt::grund)
                    .findFirst()
                    .or(() -> lage.ausschluss().stream().map(Regelzeile::norm).findFirst())
                    .orElse("keine Regel trifft zu");
            throw new FachlicherFehler("Am " + Zeitraum.tag(am) + " liegen die Voraussetzungen nach " + bezeichnung
                    + " nicht mehr vor (" + grund + "). Die Urkunde darf nicht ausgehändigt werden; bitte wählen Sie"
                    + " „nein, neu prüfen“.");
        }
    }

    /** A certificate that was made out and not handed over becomes void; nothing has become effective. */
    private void nimmZurueck(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String grund = werte.pflichttext("aushaendigungGrund", "Warum nicht?");
        Urkunde urkunde = einbuergerungen.zu(nummer).urkunde();
        vordrucke.macheUngueltig(
                Urkunden.ART, vorgaenge.lade(nummer), urkunde.nummer(), "nicht ausgehändigt: " + grund);
        einbuergerungen.aendere(nummer, e -> e.mit((Urkunde) null));
        vorgaenge.vermerke(nummer, "Urkunde nicht ausgehändigt: " + grund, kontext.person());
        kontext.setze(VorgangVariable.GEZEICHNET, false);
    }
}
