package de.amtsweg.register.ba;

import de.amtsweg.xml.XmlSchreiber;

/**
 * A PDF sent along.
 *
 * @param bezeichnung what it is
 * @param dateiname file name
 * @param inhalt the PDF; not copied, not changed
 */
public record Anlage(String bezeichnung, String dateiname, byte[] inhalt) {

    void schreibe(XmlSchreiber ziel) {
        ziel.element("anlage", a -> a.text("bezeichnung", bezeichnung)
                .text("dateiname", dateiname)
                .text("mimeType", "application/pdf")
                .base64("inhalt", inhalt));
    }
}
