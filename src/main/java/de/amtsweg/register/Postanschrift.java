package de.amtsweg.register;

import de.amtsweg.antrag.Anschrift;
import de.amtsweg.xml.XmlSchreiber;

/**
 * An address in Germany as messages carry it.
 *
 * @param hausnummer or null
 * @param postleitzahl five digits
 * @param gemeindeschluessel eight digits of the official municipality key, or null
 */
public record Postanschrift(
        String strasse, String hausnummer, String postleitzahl, String ort, String gemeindeschluessel) {

    /** The address of an application; its additional line has no place in the messages. */
    public static Postanschrift von(Anschrift anschrift) {
        return anschrift == null
                ? null
                : new Postanschrift(
                        anschrift.strasse(), anschrift.hausnummer(), anschrift.postleitzahl(), anschrift.ort(), null);
    }

    /** Writes the element {@code anschrift}. */
    public void schreibe(XmlSchreiber ziel) {
        ziel.element("anschrift", a -> a.text("strasse", strasse)
                .text("hausnummer", hausnummer)
                .text("postleitzahl", postleitzahl)
                .text("ort", ort)
                .text("gemeindeschluessel", gemeindeschluessel));
    }
}
