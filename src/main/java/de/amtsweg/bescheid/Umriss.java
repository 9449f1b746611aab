package de.amtsweg.bescheid;

import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Fills the outline of a glyph. */
final class Umriss {

    private Umriss() {}

    /**
     * @param x place of the glyph's origin on the page, in points
     * @param einheit length of one unit of the outline, in points
     */
    static void fuellen(PDPageContentStream strom, PathIterator pfad, float x, float y, float einheit)
            throws IOException {
        float[] p = new float[6];
        float letztesX = 0;
        float letztesY = 0;
        boolean leer = true;
        for (; !pfad.isDone(); pfad.next()) {
            int art = pfad.currentSegment(p);
            for (int i = 0; i < p.length; i += 2) {
                p[i] = x + p[i] * einheit;
                p[i + 1] = y + p[i + 1] * einheit;
            }
            switch (art) {
                case PathIterator.SEG_MOVETO -> strom.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> strom.lineTo(p[0], p[1]);
                // PDF knows only cubic curves, TrueType only quadratic ones
                case PathIterator.SEG_QUADTO ->
                    strom.curveTo(
                            letztesX + (p[0] - letztesX) * 2 / 3,
                            letztesY + (p[1] - letztesY) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CLOSE -> strom.closePath();
                default -> throw new IllegalStateException("Outline segment " + art + " does not occur in TrueType");
            }
            if (art != PathIterator.SEG_CLOSE) {
                int ende = art == PathIterator.SEG_QUADTO ? 2 : 0;
                letztesX = p[ende];
                letztesY = p[ende + 1];
                leer = false;
            }
        }
        if (!leer) {
            strom.fill();
        }
    }
}
