package de.amtsweg.schrift;

import de.amtsweg.vorgang.FachlicherFehler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Whether a text can be printed, asked while a person can still correct it and not when the paper is made. The typefaces
 * of the papers hold all letters of DIN 91379, but no scripts that are written from right to left.
 */
public final class Druckbarkeit {

    private static final List<String> SCHRIFTEN =
            List.of("/schriften/DejaVuSansCondensed.ttf", "/schriften/DejaVuSansCondensed-Bold.ttf");
    private static final int HOECHSTENS_GENANNT = 10;
    private static final BitSet VORRAT = vorrat();

    private Druckbarkeit() {}

    /**
     * @param bezeichnung the field's label
     * @throws FachlicherFehler naming the characters that cannot be printed
     */
    public static void pruefe(String bezeichnung, String text) {
        String zeichen = text.codePoints()
                .filter(c -> !istDruckbar(c))
                .distinct()
                .limit(HOECHSTENS_GENANNT)
                .mapToObj(Druckbarkeit::genannt)
                .collect(Collectors.joining(", "));
        if (!zeichen.isEmpty()) {
            throw new FachlicherFehler("„" + bezeichnung + "“ enthält Zeichen, die in Schriftstücken nicht gedruckt"
                    + " werden können: " + zeichen + ". Bitte schreiben Sie den Text auf Deutsch in lateinischer"
                    + " Schrift.");
        }
    }

    /**
     * For texts nobody here can correct, such as a partner's answer: what cannot be printed is named in its place, as
     * {@code [U+2C80]}.
     */
    public static String ersetzt(String text) {
        StringBuilder druckbar = new StringBuilder();
        text.codePoints()
                .forEach(c -> druckbar.append(
                        istDruckbar(c) ? Character.toString(c) : "[" + String.format("U+%04X", c) + "]"));
        return druckbar.toString();
    }

    /** Line ends and tabs are layout, invisible format characters are left out when the paper is made. */
    private static boolean istDruckbar(int codepoint) {
        return codepoint == '\n'
                || codepoint == '\r'
                || codepoint == '\t'
                || Character.getType(codepoint) == Character.FORMAT
                || Zeichentext.istSetzbar(codepoint) && VORRAT.get(codepoint);
    }

    private static String genannt(int codepoint) {
        String nummer = String.format("U+%04X", codepoint);
        return Character.isISOControl(codepoint) ? nummer : Character.toString(codepoint) + " (" + nummer + ")";
    }

    /** The characters every typeface has. */
    private static BitSet vorrat() {
        BitSet gemeinsam = new BitSet();
        gemeinsam.set(0, Character.MAX_CODE_POINT + 1);
        for (String schrift : SCHRIFTEN) {
            gemeinsam.and(vorrat(schrift));
        }
        return gemeinsam;
    }

    private static BitSet vorrat(String schrift) {
        try (InputStream datei = Druckbarkeit.class.getResourceAsStream(schrift);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(datei.readAllBytes()))) {
            CmapLookup zeichen = font.getUnicodeCmapLookup();
            BitSet vorhanden = new BitSet();
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                if (zeichen.getGlyphId(c) != 0) {
                    vorhanden.set(c);
                }
            }
            return vorhanden;
        } catch (IOException e) {
            throw new UncheckedIOException(schrift, e);
        }
    }
}
