package de.amtsweg.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads a message in one pass: hardened parser, XML Schema if there is one, tree of {@link XmlElement}.
 *
 * <p>Refused before anything is interpreted: other character sets than UTF-8, document types, entities. Nothing is ever
 * fetched; {@code xsi:schemaLocation} in a message has no effect. Thread-safe.
 */
public final class XmlLeser {

    /** More findings than this are not collected: the sender mends these first. */
    static final int HOECHSTENS_FEHLER = 20;

    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private final Schema schema;

    private XmlLeser(Schema schema) {
        this.schema = schema;
    }

    /** A reader that accepts every well-formed message. */
    public static XmlLeser ohneSchema() {
        return new XmlLeser(null);
    }

    /** A reader that accepts what is valid against the schema. */
    public static XmlLeser mitSchema(Schema schema) {
        return new XmlLeser(schema);
    }

    /**
     * Reads the whole message.
     *
     * @throws XmlFehlerhaft with every finding if it is not acceptable
     */
    public XmlElement lies(byte[] xml) {
        Utf8.pruefe(xml);
        Baumbauer bauer = new Baumbauer();
        Befunde befunde = new Befunde(bauer);
        try {
            XMLReader parser = parser();
            parser.setErrorHandler(befunde);
            if (schema == null) {
                parser.setContentHandler(bauer);
            } else {
                ValidatorHandler pruefer = schema.newValidatorHandler();
                pruefer.setProperty(LOCALE, Locale.GERMAN);
                pruefer.setErrorHandler(befunde);
                pruefer.setContentHandler(bauer);
                parser.setContentHandler(pruefer);
            }
            parser.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (XmlFehlerhaft e) {
            throw e;
        } catch (SAXException | IOException e) {
            throw befunde.nichtWohlgeformt(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser refuses to be hardened", e);
        }
        befunde.wirfFallsVorhanden();
        return bauer.wurzel();
    }

    private static XMLReader parser() throws ParserConfigurationException, SAXException {
        // newDefaultInstance: the JDK's own parser, whatever a library brings along
        SAXParserFactory fabrik = SAXParserFactory.newDefaultNSInstance();
        fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabrik.setFeature(Befunde.DOKUMENTTYP_VERBOTEN, true);
        fabrik.setFeature("http://xml.org/sax/features/external-general-entities", false);
        fabrik.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        fabrik.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        fabrik.setXIncludeAware(false);
        XMLReader parser = fabrik.newSAXParser().getXMLReader();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        parser.setProperty(LOCALE, Locale.GERMAN);
        parser.setEntityResolver((offen, ort) -> {
            throw new XmlFehlerhaft(
                    XmlFehlerhaft.Art.DOKUMENTTYP,
                    List.of(new XmlFehler(0, 0, "", "external-entity", "Verweise nach außen sind nicht zulässig.")));
        });
        return parser;
    }
}
