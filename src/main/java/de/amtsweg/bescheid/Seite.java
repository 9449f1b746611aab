package de.amtsweg.bescheid;

import de.amtsweg.schrift.Zeichentext;
import java.io.IOException;
import java.util.Arrays;
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
        strom.setStrokingColor(0.5f);
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
        float stelle = x;
        int anfang = 0;
        int i = 0;
        while (i < text.length()) {
            int danach = i + Character.charCount(text.codePointAt(i));
            int ende = hinterAkzenten(text, danach);
            if (ende > danach) {
                stelle = glatt(schrift, groesse, stelle, y, text.substring(anfang, i));
                stelle = mitAkzenten(schrift, groesse, stelle, y, text.substring(i, ende));
                anfang = ende;
            }
            i = ende;
        }
        glatt(schrift, groesse, stelle, y, text.substring(anfang));
    }

    private static int hinterAkzenten(String text, int i) {
        int ende = i;
        while (ende < text.length() && Zeichentext.istAkzent(text.codePointAt(ende))) {
            ende += Character.charCount(text.codePointAt(ende));
        }
        return ende;
    }

    private float glatt(Schrift schrift, float groesse, float x, float y, String text) throws IOException {
        if (text.isEmpty()) {
            return x;
        }
        strom.beginText();
        strom.setFont(schrift.font(), groesse);
        strom.newLineAtOffset(x, y);
        strom.showText(text);
        strom.endText();
        return x + schrift.breite(text) * groesse;
    }

    /**
     * Draws a letter with its marks. The marks are drawn as outlines, not as text, and the replacement text names all
     * the characters: as text of no width they would leave gaps that readers take for blanks.
     */
    private float mitAkzenten(Schrift schrift, float groesse, float x, float y, String zeichen) throws IOException {
        int[] codepoints = zeichen.codePoints().toArray();
        int[] akzente = Arrays.copyOfRange(codepoints, 1, codepoints.length);
        COSDictionary merkmale = new COSDictionary();
        merkmale.setString(COSName.ACTUAL_TEXT, zeichen);
        strom.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(merkmale));
        float ende = glatt(schrift, groesse, x, y, Character.toString(codepoints[0]));
        float einheit = groesse / 1000;
        for (Akzentsatz.Marke marke : Akzentsatz.setzen(schrift, codepoints[0], akzente)) {
            Umriss.fuellen(
                    strom,
                    schrift.umriss(marke.codepoint()),
                    x + marke.dx() * einheit,
                    y + marke.dy() * einheit,
                    einheit);
        }
        strom.endMarkedContent();
        return ende;
    }

    @Override
    public void close() throws IOException {
        schliessen();
        strom.close();
    }
}
