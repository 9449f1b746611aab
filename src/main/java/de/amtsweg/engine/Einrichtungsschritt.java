package de.amtsweg.engine;

/** One step of making the engine ready at start, before the first request; run in the order of the beans. */
public interface Einrichtungsschritt {

    /** Brings about what should exist; does nothing if it does. */
    void einrichten();
}
