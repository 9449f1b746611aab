package de.amtsweg.sachverhalt;

import java.util.Set;

/** What the form asks for which purpose of stay; the form {@code sachverhalt-feststellen} hides the rest by the same lists. */
public final class Zwecke {

    /** There is an employer, a job and a salary, measured by the thresholds of § 18g AufenthG. */
    public static final Set<String> MIT_ARBEITSVERTRAG = Set.of("BESCHAEFTIGUNG", "FORSCHUNG", "ICT");

    /** A degree or a training counts. */
    public static final Set<String> MIT_QUALIFIKATION = Set.of(
            "BESCHAEFTIGUNG",
            "FORSCHUNG",
            "ICT",
            "SELBSTAENDIG",
            "ARBEITSPLATZSUCHE",
            "CHANCENKARTE",
            "STUDIUM",
            "AUSBILDUNG",
            "ANERKENNUNG");

    private Zwecke() {}
}
