package de.amtsweg.register.bamf;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.xml.XmlElement;

/** Reads what the BAMF sends. */
public final class BamfLeser {

    private final Nachrichtenvertrag vertrag = BamfNachrichten.vertrag();

    /**
     * @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message
     * @throws IllegalArgumentException if it is a message we never get
     */
    public BamfAntwort lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        if (!n.name().equals("Stellungnahme")) {
            throw new IllegalArgumentException("Keine Antwort des Bundesamts: " + n.name());
        }
        return new BamfAntwort(
                Antwortkopf.von(n), n.text("ergebnis"), n.textOderNull("bamfKennziffer"), n.textOderNull("text"));
    }
}
