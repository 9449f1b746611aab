package de.amtsweg.ausfall;

import java.time.Duration;

/** One fault and the figures to show for it. */
interface Szenario {

    /** For example {@code F01}. */
    String kennung();

    /** In German, for the results. */
    String worum();

    /** What it may take in the full run; it then ends by itself and tells what it has. */
    default Duration budget() {
        return Duration.ofMinutes(4);
    }

    void laufe(Buehne buehne) throws Exception;
}
