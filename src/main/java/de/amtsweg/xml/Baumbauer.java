package de.amtsweg.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree while the parser runs and knows the path of the open elements. */
final class Baumbauer extends DefaultHandler {

    /** Deeper than any agreed message; keeps a nesting attack from growing. */
    private static final int HOECHSTTIEFE = 60;

    private static final class Offen {
        private final String namensraum;
        private final String name;
        private final int zeile;
        private final Map<String, String> attribute = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private final List<XmlElement> kinder = new ArrayList<>();

        Offen(String namensraum, String name, int zeile) {
            this.namensraum = namensraum;
            this.name = name;
            this.zeile = zeile;
        }

        XmlElement schliesse() {
            return new XmlElement(
                    namensraum, name, zeile, attribute, text.toString().strip(), kinder);
        }
    }

    private final Deque<Offen> offene = new ArrayDeque<>();
    private Locator ort;
    private XmlElement wurzel;

    XmlElement wurzel() {
        return wurzel;
    }

    String pfad() {
        StringBuilder pfad = new StringBuilder();
        for (Iterator<Offen> von = offene.descendingIterator(); von.hasNext(); ) {
            pfad.append(pfad.isEmpty() ? "" : "/").append(von.next().name);
        }
        return pfad.toString();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        ort = locator;
    }

    @Override
    public void startElement(String namensraum, String name, String qName, Attributes attribute) {
        if (offene.isEmpty()) {
            pruefeZeichensatz();
        }
        if (offene.size() >= HOECHSTTIEFE) {
            throw new XmlFehlerhaft(
                    XmlFehlerhaft.Art.SCHEMA,
                    List.of(new XmlFehler(
                            zeile(), 0, pfad(), "hoechsttiefe", "Die Nachricht ist zu tief verschachtelt.")));
        }
        Offen offen = new Offen(namensraum, name, zeile());
        for (int i = 0; i < attribute.getLength(); i++) {
            if (attribute.getURI(i).isEmpty()) {
                offen.attribute.put(attribute.getLocalName(i), attribute.getValue(i));
            }
        }
        offene.push(offen);
    }

    @Override
    public void characters(char[] zeichen, int start, int laenge) {
        offene.element().text.append(zeichen, start, laenge);
    }

    @Override
    public void endElement(String namensraum, String name, String qName) {
        XmlElement element = offene.pop().schliesse();
        if (offene.isEmpty()) {
            wurzel = element;
        } else {
            offene.element().kinder.add(element);
        }
    }

    private void pruefeZeichensatz() {
        if (ort instanceof Locator2 prolog
                && prolog.getEncoding() != null
                && !"UTF-8".equalsIgnoreCase(prolog.getEncoding())) {
            throw Utf8.falsch(
                    1,
                    "Die Nachricht gibt den Zeichensatz " + prolog.getEncoding() + " an; angenommen wird nur UTF-8.");
        }
    }

    private int zeile() {
        return ort == null ? 0 : ort.getLineNumber();
    }
}
