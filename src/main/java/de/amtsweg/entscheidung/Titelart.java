package de.amtsweg.entscheidung;

import java.util.Set;

/** What the law tables say in the output {@code titelart}, as far as the case depends on it. */
public final class Titelart {

    /** Settlement permits, and what needs no end because the right does not end (§ 9, § 9a AufenthG, § 4a FreizügG/EU). */
    private static final Set<String> UNBEFRISTET = Set.of(
            "NIEDERLASSUNGSERLAUBNIS", "DAUERAUFENTHALT_EU", "DAUERAUFENTHALTSKARTE", "DAUERAUFENTHALTSBESCHEINIGUNG");

    private static final Set<String> NIEDERLASSUNG = Set.of("NIEDERLASSUNGSERLAUBNIS", "DAUERAUFENTHALT_EU");

    private Titelart() {}

    /** Whether the title is granted without a last day. */
    public static boolean unbefristet(String titelart) {
        return UNBEFRISTET.contains(titelart);
    }

    /** Whether the Ausländerzentralregister keeps it in its list of settlement permits. */
    public static boolean niederlassung(String titelart) {
        return NIEDERLASSUNG.contains(titelart);
    }
}
