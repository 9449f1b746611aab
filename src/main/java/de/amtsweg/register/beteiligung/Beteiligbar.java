package de.amtsweg.register.beteiligung;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Register;
import java.util.List;

/** A register or authority that a caseworker may ask or tell something by hand. */
public interface Beteiligbar extends Register {

    /** The messages that may be sent by hand for this case now; empty if none. */
    List<Handnachricht> vonHand(String vorgangsnummer);

    /**
     * Writes the message that says this. Called with what a person has just entered as well, before anything is stored,
     * so that whoever asks learns what is missing.
     *
     * @throws de.amtsweg.vorgang.FachlicherFehler if it may or can not be written like this
     */
    byte[] schreibe(Nachrichtenauftrag auftrag, Anliegen anliegen);
}
