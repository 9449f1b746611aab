package de.amtsweg.register;

import java.util.List;

/** How we identify ourselves to a partner that knows each authority by its own credential. */
public interface Ausweis {

    /** Nobody asks. */
    Ausweis KEINER = nachricht -> List.of();

    /**
     * Values of the header {@code Authorization} for this message, the likeliest first; the next one is tried if the
     * partner refuses one with 401. Asked for each message, so that a change takes effect at once. Empty: none.
     */
    List<String> fuer(byte[] nachricht);

    /** The partner let us in with this value. */
    default void angenommen(byte[] nachricht, String wert) {}
}
