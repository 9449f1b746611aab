package de.amtsweg.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Loads XML Schemas from the product or from a folder of the operator, never from the network. */
public final class XmlSchemata {

    private XmlSchemata() {}

    /**
     * Self-contained schemas of the product as one, for example {@code connectors/ozg/vertrag/ozg-antrag.xsd}; each has
     * its own namespace.
     *
     * @throws IllegalStateException if one is missing or broken
     */
    public static Schema ausKlassenpfad(String... pfade) {
        try {
            return fabrik("")
                    .newSchema(Arrays.stream(pfade).map(XmlSchemata::quelle).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException("Schema " + String.join(", ", pfade) + " is broken: " + e.getMessage(), e);
        }
    }

    private static Source quelle(String pfad) {
        try (InputStream xsd = XmlSchemata.class.getClassLoader().getResourceAsStream(pfad)) {
            if (xsd == null) {
                throw new IllegalStateException("Schema missing in the class path: " + pfad);
            }
            return new StreamSource(new ByteArrayInputStream(xsd.readAllBytes()), pfad);
        } catch (IOException e) {
            throw new UncheckedIOException(pfad, e);
        }
    }

    /**
     * A schema file of the operator; what it imports has to be reachable as a file too.
     *
     * @throws IllegalArgumentException with a German sentence if it is missing or broken
     */
    public static Schema ausDatei(Path datei) {
        if (!Files.isReadable(datei)) {
            throw new IllegalArgumentException("Die Schemadatei " + datei + " fehlt oder ist nicht lesbar.");
        }
        try {
            return fabrik("file").newSchema(datei.toFile());
        } catch (SAXException e) {
            throw new IllegalArgumentException("Die Schemadatei " + datei + " ist fehlerhaft: " + e.getMessage(), e);
        }
    }

    private static SchemaFactory fabrik(String erlaubteProtokolle) throws SAXException {
        SchemaFactory fabrik = SchemaFactory.newDefaultInstance();
        fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, erlaubteProtokolle);
        return fabrik;
    }
}
