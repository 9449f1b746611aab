package de.amtsweg.behoerde;

/** What another subject prepares for an authority that works here; at every start and when one joins. */
public interface Beitrittsschritt {

    /** Brings about what should exist; does nothing if it does. */
    void beigetreten(Behoerde behoerde);
}
