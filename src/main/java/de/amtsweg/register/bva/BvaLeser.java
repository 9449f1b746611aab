package de.amtsweg.register.bva;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.xml.XmlElement;

/** Reads what the BVA sends. */
public final class BvaLeser {

    private final Nachrichtenvertrag vertrag = BvaNachrichten.vertrag();

    /**
     * @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message
     * @throws IllegalArgumentException if it is a message we never get
     */
    public BvaAntwort lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        if (!n.name().equals("Sicherheitsantwort")) {
            throw new IllegalArgumentException("Keine Antwort des BVA: " + n.name());
        }
        return new BvaAntwort(
                Antwortkopf.von(n),
                n.text("bvaVerfahrensnummer"),
                n.text("art").equals("NACHBERICHT"),
                n.text("ergebnis").equals("ERKENNTNISSE"),
                n.textOderNull("text"));
    }
}
