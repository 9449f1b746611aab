package de.amtsweg.bescheid;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF and PDFBox about a PDF. */
final class PdfPruefung {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfPruefung() {}

    /** Violations of PDF/A-2a and PDF/UA-1, one line per rule. */
    static List<String> verstoesse(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(norm -> verstoesse(pdf, norm).stream())
                .toList();
    }

    private static List<String> verstoesse(byte[] pdf, PDFAFlavour norm) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                var validator = Foundries.defaultInstance().createValidator(norm, false)) {
            var ergebnis = validator.validate(parser);
            var funde = ergebnis.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> norm + " " + a.getRuleId().getClause() + "/"
                            + a.getRuleId().getTestNumber() + " " + a.getMessage())
                    .distinct()
                    .toList();
            return funde.isEmpty() && !ergebnis.isCompliant() ? List.of(norm + " not compliant") : funde;
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF failed", e);
        }
    }

    static String text(byte[] pdf) {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Text with all white space as single blanks, for comparing across line breaks. */
    static String fliesstext(byte[] pdf) {
        return text(pdf).replaceAll("\\s+", " ");
    }
}
