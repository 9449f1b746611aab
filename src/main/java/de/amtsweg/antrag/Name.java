package de.amtsweg.antrag;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Name of a person in the letters of DIN 91379.
 *
 * @param doktorgrad as entered in the passport, or null
 * @param vornamen all given names, or null: some states know only one name
 * @param familienname family name
 * @param geburtsname name at birth if it differs, or null
 */
public record Name(String doktorgrad, String vornamen, Familienname familienname, Familienname geburtsname) {

    /** The name as it is addressed: "Dr. Ana von der Aue". */
    public String anzeige() {
        return verbinde(doktorgrad, vornamen, familienname.anzeige());
    }

    /**
     * Family name with its prefix, which does not count when names are sorted.
     *
     * @param vorsatz "von der", "Dela", or null
     * @param name the name itself
     */
    public record Familienname(String vorsatz, String name) {

        public String anzeige() {
            return verbinde(vorsatz, name);
        }
    }

    private static String verbinde(String... teile) {
        return Stream.of(teile).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
