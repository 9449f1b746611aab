package de.amtsweg.register.abh;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.xml.XmlElement;

/** Reads what other foreigners' authorities send: the same messages as ours, in the other direction. */
public final class AbhLeser {

    private final Nachrichtenvertrag vertrag = AbhNachrichten.vertrag();

    /** @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message */
    public AbhNachricht lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        XmlElement autor = n.kind("nachrichtenkopf").kind("autor");
        return new AbhNachricht(
                Antwortkopf.von(n),
                new Stelle(autor.text("behoerdenkennung"), autor.text("name")),
                n.text("geschaeftszeichen"),
                n);
    }
}
