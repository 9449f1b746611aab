package de.amtsweg.bescheid;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says about itself: title, language, author, date, identifier, colour space and the norms it meets. */
final class PdfKennung {

    private static final String SPRACHE = "de-DE";
    private static final String ERZEUGER = "Amtsweg";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private PdfKennung() {}

    static void anbringen(PDDocument pdf, Schriftstueck stueck) throws IOException {
        pdf.setVersion(1.7f);
        // otherwise the clock goes into the identifier and no two runs give the same file
        pdf.setDocumentId(UUID.nameUUIDFromBytes(stueck.kennung().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
        PDDocumentCatalog katalog = pdf.getDocumentCatalog();
        katalog.setLanguage(SPRACHE);
        PDMarkInfo auszeichnung = new PDMarkInfo();
        auszeichnung.setMarked(true);
        katalog.setMarkInfo(auszeichnung);
        PDViewerPreferences anzeige = new PDViewerPreferences(new COSDictionary());
        anzeige.setDisplayDocTitle(true);
        katalog.setViewerPreferences(anzeige);
        angaben(pdf.getDocumentInformation(), stueck);
        PDMetadata metadaten = new PDMetadata(pdf);
        metadaten.importXMPMetadata(xmp(stueck));
        katalog.setMetadata(metadaten);
        katalog.addOutputIntent(farbraum(pdf));
    }

    private static void angaben(PDDocumentInformation angaben, Schriftstueck stueck) {
        angaben.setTitle(stueck.titel());
        angaben.setAuthor(stueck.behoerde().name());
        angaben.setProducer(ERZEUGER);
        Calendar datum = GregorianCalendar.from(stueck.datum().atStartOfDay(ZoneOffset.UTC));
        angaben.setCreationDate(datum);
        angaben.setModificationDate(datum);
    }

    private static byte[] xmp(Schriftstueck stueck) throws IOException {
        try (InputStream vorlage = PdfKennung.class.getResourceAsStream("/schriften/kennung.xmp")) {
            return new String(vorlage.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${titel}", xml(stueck.titel()))
                    .replace("${urheber}", xml(stueck.behoerde().name()))
                    .replace("${erzeuger}", ERZEUGER)
                    .replace("${sprache}", SPRACHE)
                    .replace("${zeit}", stueck.datum() + "T00:00:00+00:00")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static PDOutputIntent farbraum(PDDocument pdf) throws IOException {
        byte[] profil = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent farbraum = new PDOutputIntent(pdf, new ByteArrayInputStream(profil));
        farbraum.setInfo(SRGB);
        farbraum.setOutputCondition(SRGB);
        farbraum.setOutputConditionIdentifier(SRGB);
        farbraum.setRegistryName("http://www.color.org");
        return farbraum;
    }
}
