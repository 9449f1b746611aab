package de.amtsweg.antrag;

import java.util.List;

/**
 * A person the application refers to, for example the spouse.
 *
 * @param beziehung relation in the applicant's words
 * @param name name
 * @param geburtsdatum or null
 * @param staatsangehoerigkeiten ISO 3166-1 alpha-3, may be empty
 */
public record Referenzperson(
        String beziehung, Name name, Geburtsdatum geburtsdatum, List<String> staatsangehoerigkeiten) {

    public Referenzperson {
        staatsangehoerigkeiten = List.copyOf(staatsangehoerigkeiten);
    }
}
