package de.amtsweg.engine.umzug;

import de.amtsweg.vorgang.FachlicherFehler;

/** A process or a version of it that is not deployed, or not for the authorities of the person who asks. */
public final class ModellUnbekannt extends FachlicherFehler {

    private static final long serialVersionUID = 1L;

    ModellUnbekannt(String satz) {
        super(satz);
    }
}
