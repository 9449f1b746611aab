package de.amtsweg.register.rueckkanal;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.xml.XmlElement;

/** Reads what the online service sends. */
public final class RueckkanalLeser {

    private final Nachrichtenvertrag vertrag = RueckkanalNachrichten.vertrag();

    /**
     * @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message
     * @throws IllegalArgumentException if it is a message we never get
     */
    public RueckkanalNachricht lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        String kennung = n.kind("nachrichtenkopf").kind("leser").text("behoerdenkennung");
        return switch (n.name()) {
            case "OZG.RueckkanalAntwort.130103" ->
                new RueckkanalNachricht.Antwort(
                        Antwortkopf.von(n),
                        kennung,
                        n.text("antragsidentifikation"),
                        wahr(n),
                        n.textOderNull("antwort"),
                        n.alle("nachweis"));
            case "OZG.Ruecknahme.130111" ->
                new RueckkanalNachricht.Ruecknahme(
                        Antwortkopf.von(n),
                        kennung,
                        n.text("antragsidentifikation"),
                        wahr(n),
                        n.textOderNull("begruendung"));
            default -> throw new IllegalArgumentException("Keine Nachricht des Onlinedienstes: " + n.name());
        };
    }

    private static boolean wahr(XmlElement n) {
        String wert = n.text("rueckkanalVorhanden");
        return wert.equals("true") || wert.equals("1");
    }
}
