package de.amtsweg.antrag;

import java.time.LocalDate;
import java.util.List;

/**
 * The applicant's own statements about the person.
 *
 * @param name all parts of the name
 * @param geburtsdatum possibly only year or year and month
 * @param geburtsort or null
 * @param geschlecht as stated
 * @param staatsangehoerigkeiten ISO 3166-1 alpha-3, at least one; XXA stateless, XXX unclear
 * @param anschrift address in Germany, or null
 * @param email or null
 * @param telefon or null
 * @param pass or null
 */
public record Person(
        Name name,
        Geburtsdatum geburtsdatum,
        String geburtsort,
        Geschlecht geschlecht,
        List<String> staatsangehoerigkeiten,
        Anschrift anschrift,
        String email,
        String telefon,
        Pass pass) {

    public Person {
        staatsangehoerigkeiten = List.copyOf(staatsangehoerigkeiten);
    }

    /**
     * A passport.
     *
     * @param nummer serial number
     * @param ausstellenderStaat ISO 3166-1 alpha-3, or null
     * @param gueltigBis last day, or null
     */
    public record Pass(String nummer, String ausstellenderStaat, LocalDate gueltigBis) {}
}
