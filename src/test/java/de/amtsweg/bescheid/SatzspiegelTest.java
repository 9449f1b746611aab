package de.amtsweg.bescheid;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.bescheid.Baustein.Absatz;
import de.amtsweg.bescheid.Baustein.Tabelle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Nothing leaves the page: lines, cells and the address window keep to their width, however long the words are. */
class SatzspiegelTest {

    /** DIN 5008: 20 mm margin on the right; the address window is 80 mm wide and begins at 25 mm. */
    private static final float RECHTER_RAND = (210 - 20) * 72 / 25.4f;

    private static final float ENDE_FENSTER = (25 + 80) * 72 / 25.4f;

    private record Zeichen(String text, float ende, float y) {}

    private static List<Zeichen> zeichen(byte[] pdf, int seite) throws IOException {
        List<Zeichen> alle = new ArrayList<>();
        PDFTextStripper leser = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> stellen) {
                stellen.stream()
                        .filter(s -> !s.getUnicode().isBlank())
                        .forEach(s -> alle.add(new Zeichen(s.getUnicode(), s.getEndX(), s.getYDirAdj())));
            }
        };
        leser.setStartPage(seite);
        leser.setEndPage(seite);
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            leser.getText(dokument);
        }
        return alle;
    }

    private static byte[] pdf(List<Baustein> inhalt, List<String> anschrift) {
        return Schriftsetzer.setzen(new Schriftstueck(
                "Probe",
                "probe",
                Musterdaten.HEUTE,
                Musterdaten.behoerde(Rechtsbehelf.WIDERSPRUCH),
                anschrift,
                Musterdaten.NUMMER,
                List.of(),
                Musterdaten.LANGER_NAME + Musterdaten.LANGER_NAME,
                inhalt));
    }

    @Test
    void linesAndCellsKeepToTheRightMargin() throws IOException {
        String lang = Musterdaten.LANGER_NAME.repeat(5);
        byte[] pdf = pdf(
                List.of(
                        new Absatz(lang + " und " + "Wort ".repeat(200)),
                        Baustein.Aufzaehlung.striche(List.of(lang)),
                        new Tabelle(List.of(1, 5), List.of("A", "B"), List.of(List.of(lang, lang)))),
                List.of());
        List<Zeichen> alle = zeichen(pdf, 1);
        assertThat(alle).hasSizeGreaterThan(500);
        assertThat(alle).allMatch(z -> z.ende() <= RECHTER_RAND + 1);
    }

    @Test
    void addressKeepsToTheWindow() throws IOException {
        byte[] pdf = pdf(
                List.of(new Absatz("Text")),
                List.of(Musterdaten.LANGER_NAME + " " + Musterdaten.LANGER_NAME, "Straße ".repeat(20), "12345 Ort"));
        float oben = 62 * 72 / 25.4f;
        float unten = 94 * 72 / 25.4f;
        List<Zeichen> fenster = zeichen(pdf, 1).stream()
                .filter(z -> z.y() > oben && z.y() < unten)
                .toList();
        assertThat(fenster).hasSizeGreaterThan(100);
        assertThat(fenster).allMatch(z -> z.ende() <= ENDE_FENSTER + 1);
    }

    @Test
    void sectionSignAmountAndDayStayWithWhatTheyBelongTo() {
        try (PDDocument dokument = new PDDocument()) {
            Schrift schrift = Schrift.normal(dokument);
            String text =
                    "Nach § 18g Absatz 1 Satz 1 AufenthG sind bis zum 1. Dezember 2026 genau 50.700,00 Euro nötig.";
            for (float breite = 60; breite < 460; breite += 3) {
                for (String zeile : Zeilenumbruch.umbrechen(text, schrift, 10, breite)) {
                    assertThat(zeile.stripTrailing())
                            .doesNotEndWith("§")
                            .doesNotEndWith("Absatz")
                            .doesNotEndWith("1.")
                            .doesNotEndWith("00");
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
