package de.amtsweg.bescheid;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One typeface embedded in one document; measures in units of 1/1000 of the font size. */
final class Schrift {

    private static final String NORMAL = "/schriften/DejaVuSansCondensed.ttf";
    private static final String FETT = "/schriften/DejaVuSansCondensed-Bold.ttf";

    private final PDType0Font font;
    private final TrueTypeFont ttf;
    private final CmapLookup zeichen;
    private final float faktor;

    private Schrift(PDDocument dokument, String datei) throws IOException {
        byte[] daten;
        try (InputStream in = Schrift.class.getResourceAsStream(datei)) {
            daten = in.readAllBytes();
        }
        ttf = new TTFParser().parse(new RandomAccessReadBuffer(daten));
        // ligatures and composed glyphs would change widths and the text that readers get back
        ttf.setEnableGsub(false);
        font = PDType0Font.load(dokument, ttf, true);
        zeichen = ttf.getUnicodeCmapLookup();
        faktor = 1000f / ttf.getUnitsPerEm();
    }

    static Schrift normal(PDDocument dokument) throws IOException {
        return new Schrift(dokument, NORMAL);
    }

    static Schrift fett(PDDocument dokument) throws IOException {
        return new Schrift(dokument, FETT);
    }

    PDType0Font font() {
        return font;
    }

    /** Width of the text at font size 1; combining marks take no room of their own. */
    float breite(String text) {
        float summe = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            summe += vorschub(text.codePointAt(i));
        }
        return summe / 1000;
    }

    float vorschub(int codepoint) {
        try {
            return ttf.getAdvanceWidth(glyphe(codepoint)) * faktor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room the ink of a character takes, relative to its origin; null for blanks. */
    BoundingBox tinte(int codepoint) {
        try {
            var glyphe = ttf.getGlyph().getGlyph(glyphe(codepoint));
            if (glyphe == null) {
                return null;
            }
            BoundingBox b = glyphe.getBoundingBox();
            return new BoundingBox(
                    b.getLowerLeftX() * faktor,
                    b.getLowerLeftY() * faktor,
                    b.getUpperRightX() * faktor,
                    b.getUpperRightY() * faktor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a character in 1/1000 of the font size; empty for blanks. */
    PathIterator umriss(int codepoint) {
        try {
            var glyphe = ttf.getGlyph().getGlyph(glyphe(codepoint));
            GeneralPath pfad = glyphe == null ? new GeneralPath() : glyphe.getPath();
            return pfad.getPathIterator(AffineTransform.getScaleInstance(faktor, faktor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if the typeface cannot show the character; the message names it */
    int glyphe(int codepoint) {
        int glyphe = zeichen.getGlyphId(codepoint);
        if (glyphe == 0) {
            throw new IllegalArgumentException(String.format(
                    "Das Zeichen U+%04X (%s) kann nicht gedruckt werden.", codepoint, Character.getName(codepoint)));
        }
        return glyphe;
    }
}
