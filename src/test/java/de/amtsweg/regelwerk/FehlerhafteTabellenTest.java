package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One table without a fault, and the faults people make: each is put in alone and must be found at its place. The list
 * ({@code fehler.csv}) names the cell, what is written there, what is wrong with it and what the finding says.
 */
class FehlerhafteTabellenTest {

    private static final Path ORDNER = Path.of("src/test/resources/fehlerhafte-tabellen");

    private final Tabellenpruefung pruefung = new Tabellenpruefung(new Regelwerk(schluessel -> {
        throw new IllegalStateException("only given files are asked");
    }));

    @Test
    void without_a_fault_nothing_is_found() throws IOException {
        assertThat(pruefung.zellenUndZeilen("probe", Files.readAllBytes(ORDNER.resolve("probe.dmn"))))
                .isEmpty();
    }

    @Test
    void there_are_fifty_of_them() throws IOException {
        assertThat(fehler().count()).isGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("fehler")
    void every_fault_is_found_at_its_place(String stelle, String text, String fehler, String befund) throws Exception {
        List<String> befunde = pruefung.zellenUndZeilen("probe", mit(stelle, text));

        assertThat(befunde).as(fehler).anySatisfy(b -> assertThat(b).contains("Tabelle „probe“", befund));
        if (stelle.matches("r\\d[co]\\d")) {
            assertThat(befunde).anySatisfy(b -> assertThat(b).containsAnyOf("Zeile ", "Zeilen ", "trifft keine Zeile"));
        }
    }

    static Stream<Arguments> fehler() throws IOException {
        return Beispieldatei.felder(Files.readAllBytes(ORDNER.resolve("fehler.csv"))).stream()
                .skip(1)
                .filter(z -> z.size() == 4)
                .map(z -> Arguments.of(z.get(0), z.get(1), z.get(2), z.get(3)));
    }

    /** {@code id}: its text; {@code id/description}; {@code id/@attribute}. */
    private static byte[] mit(String stelle, String text) throws Exception {
        DocumentBuilderFactory leser = DocumentBuilderFactory.newInstance();
        leser.setNamespaceAware(true);
        Document probe = leser.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(ORDNER.resolve("probe.dmn"))));
        String[] teile = stelle.split("/", 2);
        Element element = (Element) XPathFactory.newInstance()
                .newXPath()
                .evaluate("//*[@id='" + teile[0] + "']", probe, XPathConstants.NODE);
        if (teile.length == 2 && teile[1].startsWith("@")) {
            element.setAttribute(teile[1].substring(1), text);
        } else {
            element.getElementsByTagName(teile.length == 2 ? teile[1] : "text")
                    .item(0)
                    .setTextContent(text);
        }
        ByteArrayOutputStream aus = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(probe), new StreamResult(aus));
        return aus.toByteArray();
    }
}
