package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Baustein.Tabelle;
import de.amtsweg.bescheid.Schriftstueck.Bezug;
import java.util.ArrayList;
import java.util.List;

/** What was printed on the blank form of annex D3 AufenthV, as a copy for the file; not a certificate itself. */
final class Fiktionsbescheinigung {

    private Fiktionsbescheinigung() {}

    static Schriftstueck von(Fiktionsdaten d) {
        List<Bezug> bezug = List.of(
                new Bezug("Zeichen", d.vorgangsnummer()),
                new Bezug("Bearbeitung", d.sachbearbeitung()),
                new Bezug("Ausgestellt am", tag(d.ausgestelltAm())));
        return new Brieftext()
                .absatz("Dieses Blatt gibt wieder, was in den Vordruck nach Anlage D3 der Aufenthaltsverordnung"
                        + " eingetragen wurde. Es ist selbst keine Fiktionsbescheinigung und wird nicht ausgehändigt.")
                .titel("Vordruck")
                .mit(tabelle("Seriennummer", d.seriennummer(), "AZR-Nummer", d.azrNummer()))
                .titel("Person")
                .mit(tabelle(
                        "Name", d.nachname(),
                        "Vornamen", d.vornamen(),
                        "Geburtsdatum", d.geburtsdatum(),
                        "Geburtsort", d.geburtsort(),
                        "Staatsangehörigkeit", d.staatsangehoerigkeit(),
                        "Anschrift", d.anschrift()))
                .titel("Wirkung der Antragstellung")
                .mit(tabelle(
                        "Antrag vom", tag(d.antragsdatum()),
                        "Rechtsgrundlage", d.art().norm(),
                        "Wirkung", d.art().wirkung(),
                        "Bisheriger Aufenthaltstitel", d.bisherigerTitel(),
                        "Erwerbstätigkeit",
                                leer(d.erwerbstaetigkeit()) ? d.art().erwerbstaetigkeit() : d.erwerbstaetigkeit(),
                        "Bis zur Ausgabe der Karte (§ 81 Absatz 5a AufenthG)", d.erlaubnisBisAusgabe(),
                        "Passpflicht", "Mit dieser Bescheinigung genügt die Person nicht der Passpflicht."))
                .titel("Ausstellung")
                .mit(tabelle(
                        "Ausstellende Behörde", d.behoerde().name(),
                        "Ausstellungsort", d.behoerde().ort(),
                        "Ausgestellt am", tag(d.ausgestelltAm()),
                        "Gültig bis", tag(d.gueltigBis()),
                        "Ausgehändigt am",
                                d.ausgehaendigtAm() == null ? "noch nicht ausgehändigt" : tag(d.ausgehaendigtAm())))
                .aktenblatt(
                        d.behoerde(),
                        d.vorgangsnummer(),
                        d.ausgestelltAm(),
                        "Fiktionsbescheinigung – Abdruck für die Akte",
                        bezug);
    }

    /** Labels and values in turn; what has no value is left out. */
    static Tabelle tabelle(String... paare) {
        List<String[]> zeilen = new ArrayList<>();
        for (int i = 0; i < paare.length; i += 2) {
            if (!leer(paare[i + 1])) {
                zeilen.add(new String[] {paare[i], paare[i + 1]});
            }
        }
        return Tabelle.angaben(zeilen.toArray(String[][]::new));
    }

    private static boolean leer(String wert) {
        return wert == null || wert.isBlank();
    }
}
