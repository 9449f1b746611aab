package de.amtsweg.simulator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads, writes and walks XML; element paths are local names separated by slashes. */
final class Xml {
    private Xml() {}

    /** @throws SAXException when not well-formed; a DTD counts as such */
    static Document lesen(byte[] inhalt) throws SAXException {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrik.setAttribute("http://apache.org/xml/properties/locale", Locale.GERMAN);
            DocumentBuilder leser = fabrik.newDocumentBuilder();
            leser.setErrorHandler(new DefaultHandler());
            return leser.parse(new ByteArrayInputStream(inhalt));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] schreiben(Document dokument) {
        try {
            TransformerFactory fabrik = TransformerFactory.newInstance();
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer schreiber = fabrik.newTransformer();
            schreiber.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream aus = new ByteArrayOutputStream();
            schreiber.transform(new DOMSource(dokument), new StreamResult(aus));
            return aus.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> kinder(Element von) {
        List<Element> kinder = new ArrayList<>();
        for (Node kind = von.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                kinder.add(element);
            }
        }
        return kinder;
    }

    static List<Element> kinder(Element von, String name) {
        return kinder(von).stream().filter(e -> e.getLocalName().equals(name)).toList();
    }

    static Optional<Element> element(Element von, String pfad) {
        Optional<Element> stelle = Optional.of(von);
        for (String name : pfad.split("/")) {
            stelle = stelle.flatMap(e -> kinder(e, name).stream().findFirst());
        }
        return stelle;
    }

    /** Text of the first element at this path, empty when there is none. */
    static String text(Element von, String pfad) {
        return element(von, pfad).map(e -> e.getTextContent().strip()).orElse("");
    }

    /** @throws IllegalStateException when the path does not exist */
    static void setzen(Element von, String pfad, String wert) {
        element(von, pfad)
                .orElseThrow(() -> new IllegalStateException(von.getLocalName() + " has no " + pfad))
                .setTextContent(wert);
    }

    static void entfernen(Element von, String name) {
        kinder(von, name).forEach(von::removeChild);
    }

    /** Copies an element into the tree of {@code unter}, before {@code vor} ({@code null}: at the end). */
    static Element einfuegen(Element unter, Element was, Element vor) {
        Element kopie = (Element) unter.getOwnerDocument().importNode(was, true);
        unter.insertBefore(kopie, vor);
        return kopie;
    }
}
