package de.amtsweg.bescheid;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.vorgang.Fristenrechner;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Papers about costs of a Verpflichtungserklärung: to each debtor his own, and to another body that has a claim. */
@Service
public class Leistungsbescheide {

    private final Briefe briefe;
    private final Papiere papiere;
    private final Freigaben freigaben;
    private final Dokumente dokumente;
    private final Fristenrechner fristen;
    private final Vorgaenge vorgaenge;

    Leistungsbescheide(
            Briefe briefe,
            Papiere papiere,
            Freigaben freigaben,
            Dokumente dokumente,
            Fristenrechner fristen,
            Vorgaenge vorgaenge) {
        this.briefe = briefe;
        this.papiere = papiere;
        this.freigaben = freigaben;
        this.dokumente = dokumente;
        this.fristen = fristen;
        this.vorgaenge = vorgaenge;
    }

    /** A hearing letter to each debtor; returns the last day for an answer. */
    public LocalDate hoereAn(String vorgangsnummer, List<Schuldner> schuldner, Leistungsdaten daten) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        LocalDate frist = fristen.ende(vorgangsnummer, "ANHOERUNG", briefe.heute());
        String norm = briefe.kopf(vorgang).anhoerungsnorm();
        for (Schuldner s : schuldner) {
            Briefangaben brief = brief(vorgang, s);
            byte[] pdf = papiere.freiesSchreiben(
                    brief,
                    "Anhörung zu einem Leistungsbescheid",
                    Leistungsbescheid.anhoerung(daten, norm, Brieftext.tag(frist)));
            lege(vorgang, "Anhörung zum Leistungsbescheid", "anhoerung-kosten", "SCHREIBEN", s, daten, pdf);
        }
        vorgaenge.vermerke(vorgangsnummer, "Anhörung zum Leistungsbescheid erstellt", null);
        return frist;
    }

    /** A notice to each debtor, signed by whoever signed the proposal. */
    public void erlasse(String vorgangsnummer, List<Schuldner> schuldner, Leistungsdaten daten) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        String zeichnung =
                briefe.name(freigaben.zeichnendePerson(vorgangsnummer).orElseThrow());
        for (Schuldner s : schuldner) {
            Briefangaben brief = brief(vorgang, s);
            List<String> mit = schuldner.stream()
                    .filter(m -> m != s)
                    .map(m -> brief(vorgang, m).empfaenger().name())
                    .toList();
            byte[] pdf = papiere.leistungsbescheid(brief, daten, mit, zeichnung);
            lege(vorgang, "Leistungsbescheid", "leistungsbescheid", "BESCHEID", s, daten, pdf);
        }
        vorgaenge.vermerke(vorgangsnummer, "Leistungsbescheid erlassen", null);
    }

    /** A letter to the public body that has a claim. */
    public void unterrichte(String vorgangsnummer, String name, List<String> anschrift, List<String> absaetze) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        String betreff = "Unterrichtung über eine Verpflichtungserklärung";
        Briefangaben eigener = briefe.angaben(vorgang);
        Briefangaben brief = an(eigener, new Empfaenger("", name, anschrift));
        dokumente.nimmAusgang(
                vorgangsnummer,
                betreff,
                "unterrichtung-" + briefe.heute() + ".pdf",
                "SCHREIBEN",
                papiere.freiesSchreiben(brief, betreff, absaetze));
        vorgaenge.vermerke(vorgangsnummer, betreff + " erstellt", null);
    }

    private Briefangaben brief(Vorgang vorgang, Schuldner s) {
        Briefangaben eigener = briefe.angaben(vorgang);
        return s.anschrift() == null ? eigener : an(eigener, new Empfaenger(s.vornamen(), s.nachname(), s.anschrift()));
    }

    private static Briefangaben an(Briefangaben b, Empfaenger empfaenger) {
        return new Briefangaben(b.behoerde(), empfaenger, b.vorgangsnummer(), b.datum(), b.sachbearbeitung());
    }

    private void lege(
            Vorgang vorgang,
            String was,
            String datei,
            String kategorie,
            Schuldner s,
            Leistungsdaten daten,
            byte[] pdf) {
        dokumente.nimmAusgang(
                vorgang.vorgangsnummer(),
                was + " an " + (s.vornamen() == null ? "" : s.vornamen() + " ") + s.nachname(),
                datei + "-" + daten.nummer() + (s.anschrift() == null ? "" : "-gesamtschuldner") + ".pdf",
                kategorie,
                pdf);
    }
}
