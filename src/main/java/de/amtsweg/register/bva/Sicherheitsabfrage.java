package de.amtsweg.register.bva;

import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Postanschrift;
import java.util.List;

/**
 * A security query (§ 73 Abs. 2 AufenthG).
 *
 * @param anlass why
 * @param azrNummer only in addition to the personal data (§ 10 Abs. 4 Nr. 2 AZRG), or null
 * @param andereNamen former names and other spellings
 * @param passnummer or null
 * @param anschrift or null
 */
public record Sicherheitsabfrage(
        Anlass anlass,
        String azrNummer,
        Grundpersonalien person,
        List<String> andereNamen,
        String passnummer,
        Postanschrift anschrift) {

    public Sicherheitsabfrage {
        andereNamen = List.copyOf(andereNamen);
    }

    /** What is about to be decided. */
    public enum Anlass {
        ERTEILUNG,
        VERLAENGERUNG
    }
}
