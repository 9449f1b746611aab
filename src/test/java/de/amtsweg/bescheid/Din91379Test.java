package de.amtsweg.bescheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.bescheid.Baustein.Absatz;
import de.amtsweg.bescheid.Baustein.Ueberschrift;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All letters and sequences of DIN 91379:2022-08 are printed and come back as the code points that went in. */
class Din91379Test {

    /** Letters and non-letters, normative (N1 to N3) and extended; N4 are white space. */
    private static final Set<String> GRUPPEN = Set.of("bll", "bnlreq", "bnl", "bnlopt", "gl", "cl", "enl");

    private record Eintrag(String gruppe, boolean folge, String zeichen) {}

    private static List<Eintrag> liste() throws IOException {
        try (InputStream in = Din91379Test.class.getResourceAsStream("/schriften/din-91379-zeichen.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(zeile -> zeile.split("; "))
                    .filter(teile -> GRUPPEN.contains(teile[0]))
                    .map(teile -> new Eintrag(teile[0], teile[1].equals("seq"), zeichen(teile[2])))
                    .filter(eintrag -> !eintrag.zeichen().isBlank())
                    .toList();
        }
    }

    private static String zeichen(String codepoints) {
        return Arrays.stream(codepoints.trim().split(" "))
                .map(c -> Character.toString(Integer.parseInt(c, 16)))
                .collect(Collectors.joining());
    }

    /** One row per sign, so that each is seen on its own: normal, bold, and between letters as in a name. */
    private static byte[] tafel(List<Eintrag> liste) {
        List<Baustein> zeilen = new ArrayList<>();
        for (Eintrag e : liste) {
            zeilen.add(new Absatz("x" + e.zeichen() + "x" + e.zeichen()));
            zeilen.add(new Absatz("f" + e.zeichen() + "h", true));
        }
        return Schriftsetzer.setzen(stueck(zeilen));
    }

    private static Schriftstueck stueck(List<Baustein> inhalt) {
        return new Schriftstueck(
                "Zeichentafel",
                "tafel",
                Musterdaten.HEUTE,
                Musterdaten.behoerde(Rechtsbehelf.WIDERSPRUCH),
                List.of(),
                Musterdaten.NUMMER,
                List.of(),
                "Zeichentafel",
                inhalt);
    }

    @Test
    void listIsComplete() throws IOException {
        List<Eintrag> buchstaben =
                liste().stream().filter(e -> e.gruppe().equals("bll")).toList();
        assertThat(buchstaben.stream().filter(e -> !e.folge())).hasSize(500);
        assertThat(buchstaben.stream().filter(Eintrag::folge)).hasSize(149);
    }

    @Test
    void everySignComesBackAsItWentIn() throws IOException {
        List<Eintrag> liste = liste();
        byte[] pdf = tafel(liste);
        Files.createDirectories(Path.of("target/papiere"));
        Files.write(Path.of("target/papiere/zeichentafel.pdf"), pdf);
        List<String> erwartet = new ArrayList<>();
        for (Eintrag e : liste) {
            erwartet.add("x" + e.zeichen() + "x" + e.zeichen());
            erwartet.add("f" + e.zeichen() + "h");
        }
        List<String> gelesen = PdfPruefung.text(pdf).lines().map(String::strip).toList();
        assertThat(gelesen).containsSubsequence(erwartet);
        assertThat(PdfPruefung.verstoesse(pdf)).isEmpty();
    }

    @Test
    void sequencesAreDrawnAsLetterAndMarkNotAsEmptyBox() throws IOException {
        List<Baustein> zeilen = new ArrayList<>();
        StringBuilder zeile = new StringBuilder();
        for (Eintrag e : liste()) {
            if (e.folge()) {
                zeile.append(e.zeichen()).append("  ");
            }
        }
        zeilen.add(new Ueberschrift(2, zeile.toString()));
        zeilen.add(new Absatz(zeile.toString()));
        Files.createDirectories(Path.of("target/papiere"));
        byte[] pdf = Schriftsetzer.setzen(stueck(zeilen));
        Files.write(Path.of("target/papiere/folgen.pdf"), pdf);
        assertThat(PdfPruefung.verstoesse(pdf)).isEmpty();
    }

    @Test
    void signTheTypefaceDoesNotHaveIsRefusedByName() {
        assertThatThrownBy(() -> Schriftsetzer.setzen(stueck(List.of(new Absatz("Firma \u4e2d")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+4E2D");
    }

    @Test
    void scriptFromRightToLeftIsRefusedBecauseItWouldBePrintedUnjoined() {
        assertThatThrownBy(() -> Schriftsetzer.setzen(stueck(List.of(new Absatz("\u0645\u062d\u0645\u062f")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+0645");
    }
}
