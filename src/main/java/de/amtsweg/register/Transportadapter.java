package de.amtsweg.register;

import de.amtsweg.register.RegisterProperties.Anschluss;

/**
 * Another way than HTTP(S), supplied in a jar of its own: found by {@link java.util.ServiceLoader}, chosen with {@code
 * amtsweg.register.<name>.transport}. Incoming messages it hands to {@code POST /api/eingang/{register}} like any
 * partner.
 */
public interface Transportadapter {

    /** The value of the setting that chooses it, such as {@code osci}. */
    String name();

    /**
     * Opens the way to one partner; called once at start.
     *
     * @param bezeichnung how people call the partner, at the beginning of a sentence
     * @param anschluss address, time limits and access as configured; further settings the adapter reads by itself
     */
    Transport oeffne(String bezeichnung, Anschluss anschluss);
}
