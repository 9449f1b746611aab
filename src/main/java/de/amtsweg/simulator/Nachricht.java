package de.amtsweg.simulator;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A message of a contract. */
record Nachricht(Document dokument) {
    private static final String KENNUNG = "nachrichtenkopf/identifikation.nachricht/";

    /** A message stored earlier; not held against the contract again, which may have grown since. */
    static Nachricht gespeichert(byte[] inhalt) {
        try {
            return new Nachricht(Xml.lesen(inhalt));
        } catch (SAXException e) {
            throw new IllegalStateException("A stored message cannot be read", e);
        }
    }

    Element wurzel() {
        return dokument.getDocumentElement();
    }

    String name() {
        return wurzel().getLocalName();
    }

    String uuid() {
        return text(KENNUNG + "nachrichtenUUID");
    }

    /** Number (AZR) or name of the message, from the header. */
    String typ() {
        return text(KENNUNG + "nachrichtentyp/code");
    }

    /** Whether header and root element name the same message. */
    boolean typStimmt() {
        return name().equals(typ()) || name().endsWith("." + typ());
    }

    String text(String pfad) {
        return Xml.text(wurzel(), pfad);
    }
}
