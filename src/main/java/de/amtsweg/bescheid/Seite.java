package de.amtsweg.bescheid;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/** A page being drawn. Everything on it is either content of a structure element or marked as an artifact. */
final class Seite implements AutoCloseable {

    static final float HOEHE = PDRectangle.A4.getHeight();
    static final float BREITE = PDRectangle.A4.getWidth();

    private final PDPage seite = new PDPage(PDRectangle.A4);
    private final PDPageContentStream strom;
    private final COSArray elemente = new COSArray();
    private PDStructureElement offen;

    Seite(PDDocument pdf, int nummer) throws IOException {
        pdf.addPage(seite);
        seite.setStructParents(nummer);
        seite.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        strom = new PDPageContentStream(pdf, seite);
    }

    COSArray elemente() {
        return elemente;
    }

    /** Draws text of an element; y is the distance of the base line from the upper edge, in points. */
    void text(PDStructureElement element, Schrift schrift, float groesse, float x, float y, String text)
            throws IOException {
        oeffnen(element);
        zeichnen(schrift, groesse, x, HOEHE - y, text);
    }

    /** Draws text that is not part of the content: repeated headers, page numbers, the sender above the address. */
    void beiwerk(Schrift schrift, float groesse, float x, float y, String text) throws IOException {
        artefakt("Pagination");
        zeichnen(schrift, groesse, x, HOEHE - y, text);
        strom.endMarkedContent();
    }

    void strich(float x1, float x2, float y, float staerke) throws IOException {
        artefakt("Layout");
        strom.setLineWidth(staerke);
        strom.moveTo(x1, HOEHE - y);
        strom.lineTo(x2, HOEHE - y);
        strom.stroke();
        strom.endMarkedContent();
    }

    private void artefakt(String art) throws IOException {
        schliessen();
        COSDictionary merkmale = new COSDictionary();
        merkmale.setName(COSName.TYPE, art);
        strom.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(merkmale));
    }

    private void oeffnen(PDStructureElement element) throws IOException {
        if (element == offen) {
            return;
        }
        schliessen();
        int mcid = elemente.size();
        strom.beginMarkedContent(COSName.getPDFName(element.getStructureType()), mcid);
        PDMarkedContentReference verweis = new PDMarkedContentReference();
        verweis.setPage(seite);
        verweis.setMCID(mcid);
        element.appendKid(verweis);
        elemente.add(element.getCOSObject());
        offen = element;
    }

    private void schliessen() throws IOException {
        if (offen != null) {
            strom.endMarkedContent();
            offen = null;
        }
    }

    private void zeichnen(Schrift schrift, float groesse, float x, float y, String text) throws IOException {
        StringBuilder glatt = new StringBuilder();
        float stelle = x;
        int i = 0;
        while (i < text.length()) {
            int ende = ohneAkzente(text, i);
            if (ende == 0) {
                glatt.appendCodePoint(text.codePointAt(i));
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            stelle = glatt(schrift, groesse, stelle, y, glatt);
            stelle = mitAkzenten(schrift, groesse, stelle, y, text.substring(i, ende));
            i = ende;
        }
        glatt(schrift, groesse, stelle, y, glatt);
    }

    /** End of the letter with its marks that begins at i, or 0 if no mark follows. */
    private static int ohneAkzente(String text, int i) {
        int ende = i + Character.charCount(text.codePointAt(i));
        int akzent = ende;
        while (akzent < text.length() && Zeichentext.istAkzent(text.codePointAt(akzent))) {
            akzent += Character.charCount(text.codePointAt(akzent));
        }
        return akzent == ende ? 0 : akzent;
    }

    private float glatt(Schrift schrift, float groesse, float x, float y, StringBuilder text) throws IOException {
        if (text.length() == 0) {
            return x;
        }
        String inhalt = text.toString();
        text.setLength(0);
        strom.beginText();
        strom.setFont(schrift.font(), groesse);
        strom.newLineAtOffset(x, y);
        strom.showText(inhalt);
        strom.endText();
        return x + schrift.breite(inhalt) * groesse;
    }

    /** The marks are drawn apart, so the replacement text says which characters they form together. */
    private float mitAkzenten(Schrift schrift, float groesse, float x, float y, String zeichen) throws IOException {
        int[] codepoints = zeichen.codePoints().toArray();
        int[] akzente = java.util.Arrays.copyOfRange(codepoints, 1, codepoints.length);
        COSDictionary merkmale = new COSDictionary();
        merkmale.setString(COSName.ACTUAL_TEXT, zeichen);
        strom.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(merkmale));
        strom.beginText();
        strom.setFont(schrift.font(), groesse);
        strom.newLineAtOffset(x, y);
        strom.showText(Character.toString(codepoints[0]));
        List<Akzentsatz.Marke> marken = Akzentsatz.setzen(schrift, codepoints[0], akzente);
        for (Akzentsatz.Marke marke : marken) {
            strom.setTextMatrix(
                    Matrix.getTranslateInstance(x + marke.dx() * groesse / 1000, y + marke.dy() * groesse / 1000));
            strom.showText(Character.toString(marke.codepoint()));
        }
        strom.endText();
        strom.endMarkedContent();
        return x + schrift.vorschub(codepoints[0]) * groesse / 1000;
    }

    @Override
    public void close() throws IOException {
        schliessen();
        strom.close();
    }
}
