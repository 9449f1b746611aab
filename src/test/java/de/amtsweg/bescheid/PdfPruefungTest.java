package de.amtsweg.bescheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** Positive control: the validator does report what the papers are free of. */
class PdfPruefungTest {

    private final byte[] gut = new Papiere().bescheidErteilung(Musterdaten.erteilung(Musterdaten.brief()));

    @FunctionalInterface
    private interface Eingriff {
        void an(PDDocument pdf) throws IOException;
    }

    private byte[] verdorben(Eingriff eingriff) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(gut);
                ByteArrayOutputStream ausgabe = new ByteArrayOutputStream()) {
            eingriff.an(pdf);
            pdf.save(ausgabe);
            return ausgabe.toByteArray();
        }
    }

    @Test
    void untouchedPaperIsClean() {
        assertThat(PdfPruefung.verstoesse(gut)).isEmpty();
    }

    @Test
    void missingFontIsReported() throws IOException {
        byte[] pdf = verdorben(p -> {
            var schriften = p.getPage(0).getResources();
            for (COSName name : schriften.getFontNames()) {
                PDType0Font font = (PDType0Font) schriften.getFont(name);
                font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
            }
        });
        assertThat(PdfPruefung.verstoesse(pdf)).anyMatch(v -> v.contains("6.2.11.4"));
    }

    @Test
    void missingStructureTreeIsReported() throws IOException {
        byte[] pdf =
                verdorben(p -> p.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("StructTreeRoot")));
        assertThat(PdfPruefung.verstoesse(pdf)).anyMatch(v -> v.startsWith("ua1 "));
    }

    @Test
    void headerCellWithoutScopeIsReported() throws IOException {
        byte[] pdf = verdorben(p -> kopfzellenOhneScope(
                p.getDocumentCatalog().getStructureTreeRoot().getCOSObject()));
        assertThat(PdfPruefung.verstoesse(pdf)).anyMatch(v -> v.contains("7.5"));
    }

    @Test
    void titleNotShownByViewersIsReported() throws IOException {
        byte[] pdf =
                verdorben(p -> p.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false));
        assertThat(PdfPruefung.verstoesse(pdf)).isNotEmpty();
    }

    private static void kopfzellenOhneScope(COSDictionary knoten) {
        if (COSName.getPDFName("TH").equals(knoten.getCOSName(COSName.S))) {
            knoten.removeItem(COSName.A);
        }
        var kinder = knoten.getDictionaryObject(COSName.K);
        if (kinder instanceof COSDictionary kind) {
            kopfzellenOhneScope(kind);
        } else if (kinder instanceof COSArray feld) {
            for (int i = 0; i < feld.size(); i++) {
                if (feld.getObject(i) instanceof COSDictionary kind) {
                    kopfzellenOhneScope(kind);
                }
            }
        }
    }
}
