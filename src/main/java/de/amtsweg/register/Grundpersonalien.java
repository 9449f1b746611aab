package de.amtsweg.register;

import de.amtsweg.antrag.Geburtsdatum;
import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.antrag.Person;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.util.List;

/**
 * What identifies a person in AZR and security query (§ 3 Abs. 1 Nr. 4 AZRG). Unknown parts are null.
 *
 * @param familienname with prefix, as in the passport
 * @param geburtsland ISO 3166-1 alpha-3
 * @param staatsangehoerigkeiten ISO 3166-1 alpha-3, at least one
 */
public record Grundpersonalien(
        String familienname,
        String geburtsname,
        String vornamen,
        Geburtsdatum geburtsdatum,
        String geburtsort,
        String geburtsland,
        Geschlecht geschlecht,
        String doktorgrad,
        List<String> staatsangehoerigkeiten) {

    public Grundpersonalien {
        staatsangehoerigkeiten = List.copyOf(staatsangehoerigkeiten);
    }

    /** What the applicant stated. */
    public static Grundpersonalien von(Person person) {
        return new Grundpersonalien(
                person.name().familienname().anzeige(),
                person.name().geburtsname() == null
                        ? null
                        : person.name().geburtsname().anzeige(),
                person.name().vornamen(),
                person.geburtsdatum(),
                person.geburtsort(),
                null,
                person.geschlecht(),
                person.name().doktorgrad(),
                person.staatsangehoerigkeiten());
    }

    /** Reads the element as AZR answers carry it. */
    public static Grundpersonalien von(XmlElement e) {
        return new Grundpersonalien(
                e.text("familienname"),
                e.textOderNull("geburtsname"),
                e.textOderNull("vornamen"),
                Geburtsdatum.lies(e.text("geburtsdatum")),
                e.textOderNull("geburtsort"),
                e.finde("geburtsland").map(l -> l.text("code")).orElse(null),
                Geschlecht.vonCode(e.kind("geschlecht").text("code")),
                e.textOderNull("doktorgrad"),
                e.alle("staatsangehoerigkeit").stream().map(s -> s.text("code")).toList());
    }

    /** Writes the element {@code grundpersonalien}. */
    public void schreibe(XmlSchreiber ziel) {
        ziel.element("grundpersonalien", g -> {
            g.text("familienname", familienname)
                    .text("geburtsname", geburtsname)
                    .text("vornamen", vornamen)
                    .text("geburtsdatum", geburtsdatum)
                    .text("geburtsort", geburtsort)
                    .code("geburtsland", geburtsland)
                    .code("geschlecht", geschlecht.code())
                    .text("doktorgrad", doktorgrad);
            staatsangehoerigkeiten.forEach(s -> g.code("staatsangehoerigkeit", s));
        });
    }
}
