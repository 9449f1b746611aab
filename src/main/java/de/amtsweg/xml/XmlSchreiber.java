package de.amtsweg.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a message: the root element in its namespace, everything inside without one, as the contracts in {@code
 * connectors/} have it. Always UTF-8.
 */
public final class XmlSchreiber {

    private final XMLStreamWriter ziel;

    private XmlSchreiber(XMLStreamWriter ziel) {
        this.ziel = ziel;
    }

    /** Writes a whole message. */
    public static byte[] schreibe(String namensraum, String wurzel, Consumer<XmlSchreiber> inhalt) {
        return dokument(inhalt, ziel -> {
            ziel.writeStartElement("n", wurzel, namensraum);
            ziel.writeNamespace("n", namensraum);
        });
    }

    /** Writes a whole message of a contract that has everything inside the root in the root's namespace, too. */
    public static byte[] schreibeGanzImNamensraum(String namensraum, String wurzel, Consumer<XmlSchreiber> inhalt) {
        return dokument(inhalt, ziel -> {
            ziel.writeStartElement(wurzel);
            ziel.writeDefaultNamespace(namensraum);
        });
    }

    private interface Anfang {
        void schreibe(XMLStreamWriter ziel) throws XMLStreamException;
    }

    private static byte[] dokument(Consumer<XmlSchreiber> inhalt, Anfang anfang) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter ziel =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            ziel.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            anfang.schreibe(ziel);
            inhalt.accept(new XmlSchreiber(ziel));
            ziel.writeEndElement();
            ziel.writeEndDocument();
            ziel.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** An element with children; empty if nothing is written inside. */
    public XmlSchreiber element(String name, Consumer<XmlSchreiber> inhalt) {
        try {
            ziel.writeStartElement(name);
            inhalt.accept(this);
            ziel.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An attribute of the element just opened. */
    public XmlSchreiber attribut(String name, String wert) {
        try {
            ziel.writeAttribute(name, wert);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /**
     * An element with text; nothing at all if the value is null or blank.
     *
     * @throws IllegalArgumentException if the text holds a character XML cannot carry
     */
    public XmlSchreiber text(String name, Object wert) {
        if (wert == null || wert.toString().isBlank()) {
            return this;
        }
        String text = wert.toString();
        text.codePoints().filter(z -> !istXmlZeichen(z)).findFirst().ifPresent(z -> {
            throw new IllegalArgumentException(
                    "Das Feld " + name + " enthält ein Zeichen, das XML nicht zulässt (U+%04X).".formatted(z));
        });
        try {
            ziel.writeStartElement(name);
            ziel.writeCharacters(text);
            ziel.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An XÖV code: the element with its child {@code code}; nothing if the value is null. */
    public XmlSchreiber code(String name, String wert) {
        return wert == null ? this : element(name, e -> e.text("code", wert));
    }

    /** An XÖV code that names its list. */
    public XmlSchreiber code(String name, String listUri, String listVersion, String wert) {
        return element(name, e -> e.attribut("listURI", listUri)
                .attribut("listVersionID", listVersion)
                .text("code", wert));
    }

    /** An element with base64 content; nothing if there is none. */
    public XmlSchreiber base64(String name, byte[] inhalt) {
        return inhalt == null ? this : text(name, Base64.getEncoder().encodeToString(inhalt));
    }

    private static boolean istXmlZeichen(int z) {
        return z == 0x9
                || z == 0xA
                || z == 0xD
                || (z >= 0x20 && z <= 0xD7FF)
                || (z >= 0xE000 && z <= 0xFFFD)
                || z >= 0x10000;
    }
}
