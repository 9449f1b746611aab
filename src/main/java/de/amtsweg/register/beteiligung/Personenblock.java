package de.amtsweg.register.beteiligung;

import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Postanschrift;
import de.amtsweg.xml.XmlSchreiber;

/**
 * Whom a message to another authority is about.
 *
 * @param azrNummer only in addition to the personal data (§ 10 Abs. 4 S. 2 AZRG), or null
 * @param anschrift or null
 */
public record Personenblock(String azrNummer, Grundpersonalien grundpersonalien, Postanschrift anschrift) {

    /** As the case knows the person now. */
    public static Personenblock zu(Fallangaben fall, String vorgangsnummer) {
        return new Personenblock(
                fall.vorgang(vorgangsnummer).azrNummer(), fall.person(vorgangsnummer), fall.anschrift(vorgangsnummer));
    }

    /** Writes the element {@code person}. */
    public void schreibe(XmlSchreiber ziel) {
        ziel.element("person", p -> {
            p.text("azrNummer", azrNummer);
            grundpersonalien.schreibe(p);
            if (anschrift != null) {
                anschrift.schreibe(p);
            }
        });
    }
}
