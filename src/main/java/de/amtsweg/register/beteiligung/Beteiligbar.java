package de.amtsweg.register.beteiligung;

import de.amtsweg.register.Register;
import java.util.List;

/** A register or authority that a caseworker may ask or tell something by hand. */
public interface Beteiligbar extends Register {

    /** The messages that may be sent by hand for this case now; empty if none. */
    List<Handnachricht> vonHand(String vorgangsnummer);

    /**
     * Tries to write the message without sending it, so that whoever asks for it learns what is missing.
     *
     * @throws de.amtsweg.vorgang.FachlicherFehler if it may or can not be written like this
     */
    void pruefe(String vorgangsnummer, Handanfrage anfrage);
}
