package de.amtsweg.ablage;

import de.amtsweg.vorgang.FachlicherFehler;

/** A file that is not taken; the message is the German sentence for whoever looks after the device. */
class Unbrauchbar extends FachlicherFehler {

    private static final long serialVersionUID = 1L;

    Unbrauchbar(String satz) {
        super(satz);
    }
}
