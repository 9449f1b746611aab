package de.amtsweg.karte;

import de.amtsweg.freigabe.Vorschlag;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;

/** When a new card may be issued for a title that was granted: it shows the same title, signed by two people then. */
@Service
class Kartenausgabe {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Vorgaenge vorgaenge;
    private final Karten karten;
    private final Kartenantraege antraege;
    private final Kartentitel titel;
    private final Clock uhr;

    Kartenausgabe(Vorgaenge vorgaenge, Karten karten, Kartenantraege antraege, Kartentitel titel, Clock uhr) {
        this.vorgaenge = vorgaenge;
        this.karten = karten;
        this.antraege = antraege;
        this.titel = titel;
        this.uhr = uhr;
    }

    /**
     * Takes down that somebody needs a new card; one that was lost is not valid from this moment on.
     *
     * @param nummer the case in which the title was granted
     * @param behoerde the authority at whose counter the person stands; another one's case is told like none
     * @throws FachlicherFehler if there is no title, or no card of it was handed out
     */
    void nimmAuf(String nummer, String behoerde, Kartenanlass anlass, String person) {
        Vorgang vorgang = vorgaenge
                .finde(nummer)
                .filter(v -> v.behoerde().equals(behoerde) && v.fallart() == Fallart.AUFENTHALTSTITEL)
                .orElseThrow(() -> new FachlicherFehler("Einen Vorgang " + nummer
                        + " über einen Aufenthaltstitel gibt es bei dieser Behörde nicht. Die Nummer steht auf dem"
                        + " Bescheid."));
        String karte = karten.zuletztAusgehaendigt(nummer)
                .filter(k -> titel.zu(nummer).isPresent())
                .orElseThrow(() -> new FachlicherFehler(
                        "Im Vorgang " + nummer + " ist keine Karte ausgehändigt, die zu ersetzen wäre."));
        boolean abgeschlossen = vorgang.zustand() == Zustand.ABGESCHLOSSEN;
        // a lost card is blocked at once, whatever else the case waits for (§ 10 (5) PAuswG)
        if (!abgeschlossen && anlass != Kartenanlass.VERLUST) {
            throw new FachlicherFehler("Der Vorgang " + nummer + " ist noch nicht abgeschlossen. Bitte erledigen Sie"
                    + " zuerst, was dort offen ist.");
        }
        if (!antraege.nimmAuf(nummer, anlass, person)) {
            throw new FachlicherFehler("Für den Vorgang " + nummer + " wird schon eine neue Karte bearbeitet.");
        }
        vorgaenge.vermerke(nummer, "Neue Karte beantragt: " + anlass.bezeichnung(), person);
        if (anlass == Kartenanlass.VERLUST) {
            karten.abhandengekommen(nummer);
            vorgaenge.vermerke(nummer, "Karte " + karte + " ungültig: " + anlass.bezeichnung(), person);
        }
        if (abgeschlossen) {
            vorgaenge.setzeZustand(nummer, Zustand.IN_BEARBEITUNG);
        }
    }

    /**
     * The lost card was found and is presented.
     *
     * @throws FachlicherFehler if none was lost
     */
    void wiedergefunden(String nummer, Kartenanlass anlass, String person) {
        if (anlass != Kartenanlass.VERLUST) {
            throw new FachlicherFehler(
                    "Abhandengekommen ist keine Karte. Bitte wählen Sie „Nein“ und geben Sie den" + " Grund an.");
        }
        karten.wiedergefunden(nummer);
        vorgaenge.vermerke(
                nummer,
                "Karte wiedergefunden und vorgelegt; sie gilt wieder, der Online-Ausweis bleibt gesperrt",
                person);
    }

    /**
     * The title the new card would show.
     *
     * @throws FachlicherFehler if it does not hold any more
     */
    Vorschlag geltenderTitel(String nummer) {
        Vorschlag erteilt = titel.zu(nummer).orElseThrow();
        if (erteilt.gueltigBis() != null && erteilt.gueltigBis().isBefore(LocalDate.now(uhr))) {
            throw new FachlicherFehler(
                    "Der Titel galt bis zum " + erteilt.gueltigBis().format(TAG)
                            + ". Eine neue Karte kann es dafür nicht geben; zu beantragen ist die Verlängerung.");
        }
        return erteilt;
    }
}
