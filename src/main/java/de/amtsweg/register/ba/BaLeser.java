package de.amtsweg.register.ba;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.xml.XmlElement;

/** Reads what the BA sends. */
public final class BaLeser {

    private final Nachrichtenvertrag vertrag = BaNachrichten.vertrag();

    /**
     * @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message
     * @throws IllegalArgumentException if it is a message we never get
     */
    public BaAntwort lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        if (!n.name().equals("Zustimmungsantwort")) {
            throw new IllegalArgumentException("Keine Antwort der BA: " + n.name());
        }
        return new BaAntwort(
                Antwortkopf.von(n),
                BaAntwort.Ergebnis.valueOf(n.text("ergebnis")),
                n.finde("entscheidung").map(e -> e.text("code")).orElse(null),
                n.finde("befristungMonate")
                        .map(m -> Integer.valueOf(m.inhalt()))
                        .orElse(null),
                n.alle("beschraenkung").stream().map(XmlElement::inhalt).toList(),
                n.finde("grund")
                        .or(() -> n.finde("text"))
                        .map(XmlElement::inhalt)
                        .orElse(null));
    }
}
