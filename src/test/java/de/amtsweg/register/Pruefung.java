package de.amtsweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Looks at a message with means of its own: DOM, the XSD file of the contract and XPath. */
public final class Pruefung {

    public static final UUID ID = UUID.fromString("5b0f3c1e-7a2d-4c55-9e0b-00000000abcd");
    public static final Stelle MUSTERSTADT = new Stelle("100001", "Ausländerbehörde Musterstadt");

    private final Document dokument;

    private Pruefung(Document dokument) {
        this.dokument = dokument;
    }

    /** The order of a message written at 09:14:05 in Berlin. */
    public static Nachrichtenauftrag auftrag(String typ) {
        return new Nachrichtenauftrag(
                ID, "AW-2026-000123", typ, "ANTRAG", Instant.parse("2026-11-23T08:14:05.678Z"), "Sabine Sacher");
    }

    /** The message, after it was found valid against the XSD of {@code connectors/<register>/vertrag}. */
    public static Pruefung gueltig(String register, byte[] nachricht) throws Exception {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
        fabrik.setNamespaceAware(true);
        Document dokument = fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(nachricht));
        SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema")
                .newSchema(new File("connectors/" + register + "/vertrag/" + register + ".xsd"))
                .newValidator()
                .validate(new DOMSource(dokument));
        return new Pruefung(dokument);
    }

    /** The same header everywhere. */
    public Pruefung mitKopf(String namensraum, String wurzel, String typ, String leser) {
        assertThat(dokument.getDocumentElement().getNamespaceURI()).isEqualTo(namensraum);
        assertThat(dokument.getDocumentElement().getLocalName()).isEqualTo(wurzel);
        String kopf = "/*/nachrichtenkopf/";
        assertThat(text(kopf + "identifikation.nachricht/nachrichtenUUID")).isEqualTo(ID.toString());
        assertThat(text(kopf + "identifikation.nachricht/nachrichtentyp/code")).isEqualTo(typ);
        assertThat(text(kopf + "identifikation.nachricht/erstellungszeitpunkt")).isEqualTo("2026-11-23T09:14:05+01:00");
        assertThat(text(kopf + "leser/behoerdenkennung")).isEqualTo(leser);
        assertThat(text(kopf + "autor/behoerdenkennung")).isEqualTo("100001");
        assertThat(text(kopf + "autor/name")).isEqualTo("Ausländerbehörde Musterstadt");
        return this;
    }

    public String text(String xpath) {
        return String.join("|", texte(xpath));
    }

    public List<String> texte(String xpath) {
        try {
            NodeList knoten =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, dokument, XPathConstants.NODESET);
            List<String> texte = new ArrayList<>();
            for (int i = 0; i < knoten.getLength(); i++) {
                texte.add(knoten.item(i).getTextContent());
            }
            return texte;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] beispiel(String register, String name) {
        try {
            return Files.readAllBytes(Path.of("connectors", register, "beispiele", name + ".xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
