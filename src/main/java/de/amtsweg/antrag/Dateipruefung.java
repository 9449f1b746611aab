package de.amtsweg.antrag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks at the content of a file, never at its name: a PDF that opens without password, or a JPEG that has a size. The
 * same for every way a document comes in.
 */
public final class Dateipruefung {

    /** A page scanned at 600 dpi has 35 million pixels. */
    private static final long HOECHSTENS_BILDPUNKTE = 100_000_000L;

    private final long maxAnlage;

    /** @param maxAnlage largest accepted file in bytes */
    public Dateipruefung(long maxAnlage) {
        this.maxAnlage = maxAnlage;
    }

    /**
     * @param name file name without path
     * @throws DateiAbgelehnt naming the file and the rule
     */
    public Datei pruefe(String name, byte[] inhalt) {
        if (inhalt.length > maxAnlage) {
            throw abgelehnt(name, "anlage-groesse", "ist größer als " + maxAnlage + " Byte");
        }
        if (beginntMit(inhalt, '%', 'P', 'D', 'F', '-')) {
            pruefePdf(name, inhalt);
            return new Datei(name, Datei.Format.PDF, inhalt);
        }
        if (beginntMit(inhalt, 0xFF, 0xD8, 0xFF)) {
            pruefeJpeg(name, inhalt);
            return new Datei(name, Datei.Format.JPEG, inhalt);
        }
        throw abgelehnt(name, "anlage-format", "ist dem Inhalt nach weder PDF noch JPEG");
    }

    private static void pruefePdf(String name, byte[] inhalt) {
        try (PDDocument pdf = Loader.loadPDF(inhalt)) {
            if (pdf.isEncrypted()) {
                throw abgelehnt(name, "anlage-verschluesselt", "ist verschlüsselt; bitte ohne Schutz senden");
            }
            if (pdf.getNumberOfPages() < 1) {
                throw abgelehnt(name, "anlage-beschaedigt", "ist ein PDF ohne Seiten");
            }
            pdf.getPage(0);
        } catch (InvalidPasswordException e) {
            throw abgelehnt(name, "anlage-verschluesselt", "ist mit einem Kennwort geschützt");
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw abgelehnt(name, "anlage-beschaedigt", "ist ein beschädigtes PDF und lässt sich nicht öffnen");
        }
    }

    private static void pruefeJpeg(String name, byte[] inhalt) {
        Iterator<ImageReader> leser = ImageIO.getImageReadersByFormatName("jpeg");
        ImageReader jpeg = leser.next();
        try (ImageInputStream quelle = new MemoryCacheImageInputStream(new ByteArrayInputStream(inhalt))) {
            jpeg.setInput(quelle);
            if ((long) jpeg.getWidth(0) * jpeg.getHeight(0) > HOECHSTENS_BILDPUNKTE) {
                throw abgelehnt(name, "anlage-bildgroesse", "ist ein zu großes Bild");
            }
            if (!endetMitEoi(inhalt)) {
                throw abgelehnt(name, "anlage-beschaedigt", "ist ein unvollständiges JPEG");
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof DateiAbgelehnt abgelehnt) {
                throw abgelehnt;
            }
            throw abgelehnt(name, "anlage-beschaedigt", "ist ein beschädigtes JPEG");
        } finally {
            jpeg.dispose();
        }
    }

    /** Cameras append bytes after the end-of-image marker, so it only has to be there. */
    private static boolean endetMitEoi(byte[] inhalt) {
        for (int i = inhalt.length - 2; i > 1; i--) {
            if (inhalt[i] == (byte) 0xFF && inhalt[i + 1] == (byte) 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginntMit(byte[] inhalt, int... anfang) {
        if (inhalt.length < anfang.length) {
            return false;
        }
        for (int i = 0; i < anfang.length; i++) {
            if ((inhalt[i] & 0xFF) != anfang[i]) {
                return false;
            }
        }
        return true;
    }

    private static DateiAbgelehnt abgelehnt(String name, String regel, String satz) {
        return new DateiAbgelehnt(regel, "Die Anlage „" + name + "“ " + satz + ".");
    }
}
