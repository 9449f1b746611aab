package de.amtsweg.ausfall;

/** One fault and the figures to show for it. */
interface Szenario {

    /** For example {@code F01}. */
    String kennung();

    /** In German, for the results. */
    String worum();

    void laufe(Buehne buehne) throws Exception;
}
