package de.amtsweg.register.anliegen;

import de.amtsweg.vorgang.FachlicherFehler;

/** Says whether a case may be the subject of a message to one partner, before anything is written. */
public interface Anliegenwaechter {

    /** The partner it watches over. */
    String register();

    /** @throws FachlicherFehler if there must be no message to it about this case */
    void pruefe(String vorgangsnummer);
}
