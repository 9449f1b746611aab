package de.amtsweg.register.ba;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;
import java.util.List;

/**
 * What the BA answered.
 *
 * @param ergebnis result
 * @param entscheidung code of the list EntscheidungBA (01, 02), null if the BA asks back
 * @param befristungMonate limit of the consent in months, or null
 * @param beschraenkungen restrictions of the consent (§ 34 BeschV)
 * @param text reason of a refusal or what is missing, or null
 */
public record BaAntwort(
        Antwortkopf kopf,
        Ergebnis ergebnis,
        String entscheidung,
        Integer befristungMonate,
        List<String> beschraenkungen,
        String text) {

    public BaAntwort {
        beschraenkungen = List.copyOf(beschraenkungen);
    }

    /** Result; the last two stop the fiction of § 36 Abs. 2 BeschV. */
    public enum Ergebnis {
        ERTEILT,
        VERSAGT,
        INFORMATION_UNZUREICHEND,
        ARBEITGEBER_OHNE_AUSKUNFT;

        /** Whether the consent no longer counts as given when the period ends. */
        public boolean haeltFiktionAuf() {
            return this == INFORMATION_UNZUREICHEND || this == ARBEITGEBER_OHNE_AUSKUNFT;
        }
    }

    /** The envelope for the inbox. */
    public Registerantwort umschlag() {
        return kopf.umschlag(ergebnis.name(), Registerantwort.Ereignis.ANTWORT);
    }
}
