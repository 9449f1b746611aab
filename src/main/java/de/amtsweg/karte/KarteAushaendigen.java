package de.amtsweg.karte;

import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the hand-over of the card, or that it is faulty: then it goes back and another one is ordered. */
@Component
class KarteAushaendigen implements Aufgabe {

    private final Karten karten;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    KarteAushaendigen(Karten karten, Vorgaenge vorgaenge, Clock uhr) {
        this.karten = karten;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "karte-aushaendigen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Map<String, Object> werte = new HashMap<>();
        werte.put("ausgehaendigtAm", LocalDate.now(uhr));
        werte.put("kartenzustand", "IN_ORDNUNG");
        karten.zu(kontext.vorgangsnummer()).ifPresent(k -> {
            werte.put("seriennummer", k.seriennummer());
            werte.put(
                    "kartenUebersicht",
                    "Auftrag " + k.auftragsnummer()
                            + (k.hergestellt()
                                    ? ", hergestellt, Seriennummer " + k.seriennummer() + "."
                                    : ", Herstellung noch nicht gemeldet."));
        });
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        boolean inOrdnung = "IN_ORDNUNG"
                .equals(werte.auswahl(
                        "kartenzustand", "Ist die Karte in Ordnung?", List.of("IN_ORDNUNG", "FEHLERHAFT")));
        kontext.setze(VorgangVariable.KARTE_IN_ORDNUNG, inOrdnung);
        if (inOrdnung) {
            haendigeAus(kontext, werte);
        } else {
            String fehler = werte.pflichttext("kartenfehler", "Was ist falsch?");
            karten.erklaereUngueltig(kontext.vorgangsnummer(), "Fehlerhaft: " + fehler);
            vorgaenge.vermerke(
                    kontext.vorgangsnummer(),
                    "Karte fehlerhaft, zurück an den Hersteller: " + fehler,
                    kontext.person());
        }
    }

    /** The number must be the one the producer reported. */
    private void haendigeAus(Aufgabenkontext kontext, Formularwerte werte) {
        String seriennummer = werte.pflichttext("seriennummer", "Seriennummer");
        LocalDate tag = werte.pflichttag("ausgehaendigtAm", "Ausgehändigt am");
        if (tag.isAfter(LocalDate.now(uhr))) {
            throw new FachlicherFehler("Der Tag der Aushändigung liegt in der Zukunft.");
        }
        String gemeldet = karten.zu(kontext.vorgangsnummer())
                .map(Karten.Karte::seriennummer)
                .orElse(null);
        if (gemeldet != null && !gemeldet.equals(seriennummer)) {
            throw new FachlicherFehler(
                    "Der Hersteller hat die Seriennummer " + gemeldet + " gemeldet. Bitte prüfen Sie" + " die Karte.");
        }
        karten.ausgehaendigt(kontext.vorgangsnummer(), seriennummer, tag, kontext.person());
        vorgaenge.vermerke(
                kontext.vorgangsnummer(),
                "Karte " + seriennummer + " ausgehändigt"
                        + (werte.angekreuzt("pinBriefErhalten")
                                ? ", PIN-Brief erhalten"
                                : ", PIN-Brief nicht bestätigt"),
                kontext.person());
    }
}
