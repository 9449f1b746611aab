package de.amtsweg.antrag;

import java.util.Optional;

/** Tells the state of a case to whoever holds its status link. */
public interface Statusauskunft {

    /** The state, empty if no case has this code. */
    Optional<Status> finde(String code);
}
