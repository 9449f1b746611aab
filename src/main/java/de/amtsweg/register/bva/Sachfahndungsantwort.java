package de.amtsweg.register.bva;

import de.amtsweg.register.Antwortkopf;

/**
 * Whether a document is searched for.
 *
 * @param dokumentennummer the number that was asked about
 * @param treffer whether it is
 * @param text who searches for it and why, or null
 */
public record Sachfahndungsantwort(Antwortkopf kopf, String dokumentennummer, boolean treffer, String text)
        implements BvaNachricht {

    /** TREFFER or KEIN_SACHFAHNDUNGSTREFFER: {@code KEIN_TREFFER} means an unknown person elsewhere. */
    @Override
    public String code() {
        return treffer ? "TREFFER" : "KEIN_SACHFAHNDUNGSTREFFER";
    }
}
