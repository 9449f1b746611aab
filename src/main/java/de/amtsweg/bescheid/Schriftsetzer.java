package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Briefkopf.LINKS;
import static de.amtsweg.bescheid.Briefkopf.RECHTS;
import static de.amtsweg.bescheid.Briefkopf.mm;

import de.amtsweg.bescheid.Seitenumbruch.Platz;
import de.amtsweg.bescheid.Zeile.Stueck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Sets a paper as a PDF that meets PDF/A-2a (ISO 19005-2, to be kept for good) and PDF/UA-1 (ISO 14289-1, to be read by
 * everybody) at once. The same paper always gives the same bytes.
 */
final class Schriftsetzer {

    private Schriftsetzer() {}

    /**
     * @return the PDF
     * @throws IllegalArgumentException if the text holds a character that cannot be printed; the German message names it
     */
    static byte[] setzen(Schriftstueck stueck) {
        try (PDDocument pdf = new PDDocument()) {
            PdfKennung.anbringen(pdf, stueck);
            Schrift normal = Schrift.normal(pdf);
            Schrift fett = Schrift.fett(pdf);
            Briefkopf kopf = new Briefkopf(stueck, normal, fett);
            Strukturbaum baum = new Strukturbaum(pdf);

            Seite erste = new Seite(pdf, 0);
            kopf.zeichnen(erste, baum.dokument());
            Textsatz satz = new Textsatz(normal, fett, RECHTS - LINKS);
            satz.betreff(baum.dokument(), stueck.betreff());
            stueck.inhalt().forEach(baustein -> satz.setzen(baum.dokument(), baustein));

            List<List<Platz>> seiten =
                    new Seitenumbruch(kopf.endeDesKopfes(), mm(24), Seite.HOEHE - mm(22)).verteilen(satz.zeilen());
            for (int i = 0; i < seiten.size(); i++) {
                try (Seite seite = i == 0 ? erste : new Seite(pdf, i)) {
                    zeichnen(seite, seiten.get(i));
                    kopf.rand(seite, i + 1, seiten.size());
                    baum.seite(i, seite.elemente());
                }
            }
            baum.abschliessen();
            ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
            pdf.save(ausgabe);
            return ausgabe.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not set paper " + stueck.zeichen(), e);
        }
    }

    /** Cell by cell in a row of a table, so that also readers without regard to the structure find the order. */
    private static void zeichnen(Seite seite, List<Platz> plaetze) throws IOException {
        int i = 0;
        while (i < plaetze.size()) {
            Object reihe = plaetze.get(i).zeile().reihe;
            int ende = i + 1;
            while (reihe != null && ende < plaetze.size() && plaetze.get(ende).zeile().reihe == reihe) {
                ende++;
            }
            Map<PDStructureElement, List<Ort>> zellen = new LinkedHashMap<>();
            for (Platz platz : plaetze.subList(i, ende)) {
                if (platz.strich()) {
                    seite.strich(LINKS, RECHTS, platz.y() - platz.zeile().hoehe, 0.3f);
                }
                for (Stueck s : platz.zeile().stuecke) {
                    zellen.computeIfAbsent(s.knoten(), k -> new ArrayList<>()).add(new Ort(s, platz));
                }
            }
            for (List<Ort> zelle : zellen.values()) {
                for (Ort ort : zelle) {
                    zeichnen(seite, ort.stueck(), ort.platz());
                }
            }
            i = ende;
        }
    }

    private record Ort(Stueck stueck, Platz platz) {}

    private static void zeichnen(Seite seite, Stueck s, Platz platz) throws IOException {
        if (platz.wiederholt()) {
            seite.beiwerk(s.schrift(), s.groesse(), LINKS + s.x(), platz.y(), s.text());
        } else {
            seite.text(s.knoten(), s.schrift(), s.groesse(), LINKS + s.x(), platz.y(), s.text());
        }
    }
}
