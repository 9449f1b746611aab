package de.amtsweg.bescheid;

import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.util.BoundingBox;

/**
 * Places combining marks. PDF has no notion of them, and PDFBox does not read the anchor tables of the typeface, so the
 * marks are placed by the ink: centred above or below the letter, stacked if there are several on one side, horn and
 * comma at the upper right, ogonek at the lower right.
 */
final class Akzentsatz {

    private static final float LUFT = 55;
    private static final int HORN = 0x031B;
    private static final int KOMMA_RECHTS_OBEN = 0x0315;
    private static final int CEDILLE = 0x0327;
    private static final int OGONEK = 0x0328;
    private static final int DOPPELSTRICH_UNTEN = 0x035F;

    private Akzentsatz() {}

    /** A mark and the place of its origin relative to the origin of the letter, in 1/1000 of the font size. */
    record Marke(int codepoint, float dx, float dy) {}

    static List<Marke> setzen(Schrift schrift, int buchstabe, int[] akzente) {
        BoundingBox grund = schrift.tinte(buchstabe);
        float vorschub = schrift.vorschub(buchstabe);
        if (grund == null) {
            grund = new BoundingBox(0, 0, vorschub, 0);
        }
        float oben = grund.getUpperRightY();
        float unten = grund.getLowerLeftY();
        List<Marke> marken = new ArrayList<>();
        for (int akzent : akzente) {
            BoundingBox tinte = schrift.tinte(akzent);
            if (tinte == null || akzent == DOPPELSTRICH_UNTEN) {
                marken.add(new Marke(akzent, vorschub, 0));
                continue;
            }
            float mitte = (grund.getLowerLeftX() + grund.getUpperRightX()) / 2
                    - (tinte.getLowerLeftX() + tinte.getUpperRightX()) / 2;
            switch (akzent) {
                case HORN ->
                    marken.add(new Marke(
                            akzent,
                            grund.getUpperRightX() - tinte.getLowerLeftX() - tinte.getWidth() / 2,
                            grund.getUpperRightY() - tinte.getLowerLeftY() - tinte.getHeight() * 0.8f));
                case KOMMA_RECHTS_OBEN ->
                    marken.add(new Marke(
                            akzent,
                            grund.getUpperRightX() - tinte.getLowerLeftX() + LUFT / 2,
                            Math.max(grund.getUpperRightY(), 730) - tinte.getUpperRightY()));
                case CEDILLE -> marken.add(new Marke(akzent, mitte, Math.min(0, grund.getLowerLeftY())));
                case OGONEK ->
                    marken.add(new Marke(
                            akzent, grund.getUpperRightX() - tinte.getUpperRightX() - LUFT, grund.getLowerLeftY()));
                default -> {
                    if (tinte.getUpperRightY() <= 0) {
                        float dy = unten - LUFT - tinte.getUpperRightY();
                        marken.add(new Marke(akzent, mitte, dy));
                        unten = tinte.getLowerLeftY() + dy;
                    } else {
                        float dy = oben + LUFT - tinte.getLowerLeftY();
                        marken.add(new Marke(akzent, mitte, dy));
                        oben = tinte.getUpperRightY() + dy;
                    }
                }
            }
        }
        return marken;
    }
}
