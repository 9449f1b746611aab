package de.amtsweg.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The contract of a register: {@code connectors/{register}/vertrag/{register}.xsd}. */
final class Vertrag {
    private final Schema schema;

    Vertrag(String register) {
        String pfad = "connectors/" + register + "/vertrag/" + register + ".xsd";
        URL ort = Vertrag.class.getClassLoader().getResource(pfad);
        if (ort == null) {
            throw new IllegalStateException("Missing on the classpath: " + pfad);
        }
        try {
            SchemaFactory fabrik = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            schema = fabrik.newSchema(ort);
        } catch (SAXException e) {
            throw new IllegalStateException("Not a schema: " + pfad, e);
        }
    }

    /**
     * Reads a message that follows the contract.
     *
     * @throws Abgelehnt (400) with line and rule when it is not well-formed, has a DTD or breaks the schema
     */
    Nachricht lesen(byte[] inhalt) {
        try {
            Document dokument = Xml.lesen(inhalt);
            Validator pruefer = schema.newValidator();
            pruefer.setProperty("http://apache.org/xml/properties/locale", Locale.GERMAN);
            pruefer.setErrorHandler(new Streng());
            pruefer.validate(new StreamSource(new ByteArrayInputStream(inhalt)));
            return new Nachricht(dokument);
        } catch (SAXParseException e) {
            throw new Abgelehnt(
                    400,
                    "Die Nachricht entspricht nicht dem Vertrag",
                    "Zeile " + e.getLineNumber() + ", Spalte " + e.getColumnNumber() + ": " + e.getMessage());
        } catch (SAXException e) {
            throw new Abgelehnt(400, "Die Nachricht entspricht nicht dem Vertrag", e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Streng implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // nothing to refuse
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
