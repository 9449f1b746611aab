package de.amtsweg.entscheidung;

/**
 * The fixed legal basis.
 *
 * @param rechtsgrundlage key such as {@code 18g-1-1}
 * @param bezeichnung as it is cited
 * @param abweichung why not the first proposal; null if it was the first
 */
public record Festlegung(String rechtsgrundlage, String bezeichnung, String abweichung, String person) {

    /** Key that stands for "no legal basis is met". */
    public static final String KEINE = "KEINE";
}
