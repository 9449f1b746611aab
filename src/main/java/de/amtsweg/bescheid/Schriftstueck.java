package de.amtsweg.bescheid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper of the authority before it is set: a letter if it has an address, otherwise a paper for the file.
 *
 * @param titel title of the document, shown by viewers and read first by screen readers
 * @param kennung seed of the PDF's identifier; the same paper with the same seed gives the same bytes
 * @param datum date of the paper
 * @param behoerde letterhead
 * @param anschrift lines of the address window, at most six; empty for a paper that stays in the file
 * @param zeichen reference, the Vorgangsnummer
 * @param bezug reference block: label and value
 * @param betreff subject line, heading of level 1
 * @param inhalt everything below the subject line
 */
public record Schriftstueck(
        String titel,
        String kennung,
        LocalDate datum,
        Behoerdenkopf behoerde,
        List<String> anschrift,
        String zeichen,
        List<Bezug> bezug,
        String betreff,
        List<Baustein> inhalt) {

    public Schriftstueck {
        Pflicht.text("Titel", titel);
        Pflicht.text("Kennung", kennung);
        Pflicht.wert("Datum", datum);
        Pflicht.wert("Behörde", behoerde);
        Pflicht.text("Zeichen", zeichen);
        Pflicht.text("Betreff", betreff);
        anschrift = List.copyOf(anschrift);
        bezug = List.copyOf(bezug);
        inhalt = List.copyOf(inhalt);
        if (anschrift.size() > 6) {
            throw new IllegalArgumentException(
                    "Das Anschriftfeld hat sechs Zeilen, angegeben sind " + anschrift.size() + ".");
        }
    }

    boolean istBrief() {
        return !anschrift.isEmpty();
    }

    /** The same paper, marked so that nobody takes it for issued. */
    Schriftstueck alsEntwurf() {
        List<Baustein> teile = new ArrayList<>();
        teile.add(new Baustein.Absatz("Entwurf – nicht erlassen, nur für die Akte", true));
        teile.addAll(inhalt);
        return new Schriftstueck(
                "Entwurf: " + titel,
                "Entwurf|" + kennung,
                datum,
                behoerde,
                anschrift,
                zeichen,
                bezug,
                "Entwurf: " + betreff,
                teile);
    }

    /** A line of the reference block. */
    public record Bezug(String bezeichnung, String wert) {}
}
