package de.amtsweg.simulator;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A message that follows its contract. */
record Nachricht(Document dokument) {
    private static final String KENNUNG = "nachrichtenkopf/identifikation.nachricht/";

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
