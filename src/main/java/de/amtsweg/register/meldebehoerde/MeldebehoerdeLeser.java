package de.amtsweg.register.meldebehoerde;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.xml.XmlElement;
import java.time.LocalDate;

/** Reads what the registration office sends. */
public final class MeldebehoerdeLeser {

    private final Nachrichtenvertrag vertrag = MeldebehoerdeNachrichten.vertrag();

    /**
     * @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message
     * @throws IllegalArgumentException if it is a message we never get
     */
    public Meldung lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        if (!n.name().equals("Meldung")) {
            throw new IllegalArgumentException("Keine Meldung der Meldebehörde: " + n.name());
        }
        return new Meldung(
                Antwortkopf.von(n),
                n.text("ereignis"),
                n.kind("person").textOderNull("azrNummer"),
                n.finde("ereignisdatum").map(d -> LocalDate.parse(d.inhalt())).orElse(null),
                n.textOderNull("text"),
                n);
    }
}
