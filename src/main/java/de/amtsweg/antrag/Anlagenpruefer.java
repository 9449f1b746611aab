package de.amtsweg.antrag;

import de.amtsweg.xml.XmlElement;
import java.util.Base64;

/** Decodes a file enclosed in a message and has it checked; a refusal names the line. */
final class Anlagenpruefer {

    private final Dateipruefung pruefung;

    Anlagenpruefer(long maxAnlage) {
        this.pruefung = new Dateipruefung(maxAnlage);
    }

    /**
     * @param anlage element with {@code dateiname} and {@code inhalt}
     * @throws AntragAbgelehnt naming line and rule
     */
    Datei pruefe(XmlElement anlage) {
        XmlElement element = anlage.kind("inhalt");
        try {
            return pruefung.pruefe(
                    anlage.text("dateiname"), Base64.getMimeDecoder().decode(element.inhalt()));
        } catch (DateiAbgelehnt e) {
            throw AntragAbgelehnt.anlage(element.zeile(), element.name(), e.regel(), e.getMessage());
        }
    }
}
