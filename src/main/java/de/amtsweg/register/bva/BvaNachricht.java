package de.amtsweg.register.bva;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;

/** What the BVA sends. */
public sealed interface BvaNachricht permits BvaAntwort, Sachfahndungsantwort {

    Antwortkopf kopf();

    /** What the process needs to know. */
    String code();

    /** The envelope for the inbox. */
    default Registerantwort umschlag() {
        return kopf().umschlag(code(), Registerantwort.Ereignis.ANTWORT);
    }
}
