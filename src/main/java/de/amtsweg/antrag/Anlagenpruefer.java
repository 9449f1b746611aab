package de.amtsweg.antrag;

import de.amtsweg.xml.XmlElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Decodes an enclosed file and looks at its content: a PDF that opens without password, or a JPEG that has a size. */
final class Anlagenpruefer {

    /** A page scanned at 600 dpi has 35 million pixels. */
    private static final long HOECHSTENS_BILDPUNKTE = 100_000_000L;

    private final long maxAnlage;

    Anlagenpruefer(long maxAnlage) {
        this.maxAnlage = maxAnlage;
    }

    /**
     * @param anlage element with {@code dateiname} and {@code inhalt}
     * @throws AntragAbgelehnt naming line and rule
     */
    Datei pruefe(XmlElement anlage) {
        String name = anlage.text("dateiname");
        XmlElement element = anlage.kind("inhalt");
        byte[] inhalt = Base64.getMimeDecoder().decode(element.inhalt());
        if (inhalt.length > maxAnlage) {
            throw abgelehnt(element, name, "anlage-groesse", "ist größer als " + maxAnlage + " Byte");
        }
        if (beginntMit(inhalt, '%', 'P', 'D', 'F', '-')) {
            pruefePdf(element, name, inhalt);
            return new Datei(name, Datei.Format.PDF, inhalt);
        }
        if (beginntMit(inhalt, 0xFF, 0xD8, 0xFF)) {
            pruefeJpeg(element, name, inhalt);
            return new Datei(name, Datei.Format.JPEG, inhalt);
        }
        throw abgelehnt(element, name, "anlage-format", "ist dem Inhalt nach weder PDF noch JPEG");
    }

    private static void pruefePdf(XmlElement element, String name, byte[] inhalt) {
        try (PDDocument pdf = Loader.loadPDF(inhalt)) {
            if (pdf.isEncrypted()) {
                throw abgelehnt(element, name, "anlage-verschluesselt", "ist verschlüsselt; bitte ohne Schutz senden");
            }
            if (pdf.getNumberOfPages() < 1) {
                throw abgelehnt(element, name, "anlage-beschaedigt", "ist ein PDF ohne Seiten");
            }
            pdf.getPage(0);
        } catch (InvalidPasswordException e) {
            throw abgelehnt(element, name, "anlage-verschluesselt", "ist mit einem Kennwort geschützt");
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw abgelehnt(
                    element, name, "anlage-beschaedigt", "ist ein beschädigtes PDF und lässt sich nicht öffnen");
        }
    }

    private static void pruefeJpeg(XmlElement element, String name, byte[] inhalt) {
        Iterator<ImageReader> leser = ImageIO.getImageReadersByFormatName("jpeg");
        ImageReader jpeg = leser.next();
        try (ImageInputStream quelle = new MemoryCacheImageInputStream(new ByteArrayInputStream(inhalt))) {
            jpeg.setInput(quelle);
            if ((long) jpeg.getWidth(0) * jpeg.getHeight(0) > HOECHSTENS_BILDPUNKTE) {
                throw abgelehnt(element, name, "anlage-bildgroesse", "ist ein zu großes Bild");
            }
            if (!endetMitEoi(inhalt)) {
                throw abgelehnt(element, name, "anlage-beschaedigt", "ist ein unvollständiges JPEG");
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof AntragAbgelehnt abgelehnt) {
                throw abgelehnt;
            }
            throw abgelehnt(element, name, "anlage-beschaedigt", "ist ein beschädigtes JPEG");
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

    private static AntragAbgelehnt abgelehnt(XmlElement element, String name, String regel, String satz) {
        return AntragAbgelehnt.anlage(
                element.zeile(), element.name(), regel, "Die Anlage „" + name + "“ " + satz + ".");
    }
}
