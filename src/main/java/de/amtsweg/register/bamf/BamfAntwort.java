package de.amtsweg.register.bamf;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;

/**
 * What the BAMF states.
 *
 * @param ergebnis {@code LIEGT_VOR}, {@code LIEGT_NICHT_VOR} or {@code KEINE_STELLUNGNAHME}
 * @param kennziffer its reference, or null
 * @param text its words, or null
 */
public record BamfAntwort(Antwortkopf kopf, String ergebnis, String kennziffer, String text) {

    /** The envelope for the inbox. */
    public Registerantwort umschlag() {
        return kopf.umschlag("BAMF_" + ergebnis, Registerantwort.Ereignis.ANTWORT);
    }
}
