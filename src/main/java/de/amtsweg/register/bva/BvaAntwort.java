package de.amtsweg.register.bva;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;

/**
 * What the security authorities answered.
 *
 * @param verfahrensnummer 18 digits, to be kept (§ 65 Nr. 10 AufenthV)
 * @param nachbericht true: findings that became known after the answer (§ 73 Abs. 3 S. 2 AufenthG)
 * @param erkenntnisse whether there are security concerns
 * @param text their description, or null
 */
public record BvaAntwort(
        Antwortkopf kopf, String verfahrensnummer, boolean nachbericht, boolean erkenntnisse, String text)
        implements BvaNachricht {

    /** KEINE_ERKENNTNISSE or ERKENNTNISSE. */
    @Override
    public String code() {
        return erkenntnisse ? "ERKENNTNISSE" : "KEINE_ERKENNTNISSE";
    }

    @Override
    public Registerantwort umschlag() {
        return kopf.umschlag(
                code(), nachbericht ? Registerantwort.Ereignis.NACHBERICHT : Registerantwort.Ereignis.ANTWORT);
    }
}
