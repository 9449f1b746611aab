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
    public BvaNachricht lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        return switch (n.name()) {
            case "Sicherheitsantwort" ->
                new BvaAntwort(
                        Antwortkopf.von(n),
                        n.text("bvaVerfahrensnummer"),
                        n.text("art").equals("NACHBERICHT"),
                        n.text("ergebnis").equals("ERKENNTNISSE"),
                        n.textOderNull("text"));
            case "Sachfahndungsantwort" ->
                new Sachfahndungsantwort(
                        Antwortkopf.von(n),
                        n.text("dokumentennummer"),
                        n.text("ergebnis").equals("TREFFER"),
                        n.textOderNull("text"));
            default -> throw new IllegalArgumentException("Keine Antwort des BVA: " + n.name());
        };
    }
}
