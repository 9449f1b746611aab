package de.amtsweg.register.ba;

import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Postanschrift;
import java.util.List;

/**
 * What the BA is asked to consent to.
 *
 * @param beschleunigt cases of § 18g Abs. 4 and § 81a AufenthG: one week instead of two (§ 36 Abs. 2 BeschV)
 * @param rechtsgrundlage proposed legal basis in words, or null
 * @param person only name, date of birth, sex and nationality are sent
 * @param arbeitgeber employer
 * @param beschaeftigung employment
 * @param anlagen PDFs
 */
public record Zustimmungsanfrage(
        boolean beschleunigt,
        String rechtsgrundlage,
        Grundpersonalien person,
        Arbeitgeber arbeitgeber,
        Beschaeftigung beschaeftigung,
        List<Anlage> anlagen) {

    public Zustimmungsanfrage {
        anlagen = List.copyOf(anlagen);
    }

    /**
     * The employer.
     *
     * @param betriebsnummer eight digits, or null
     * @param anschrift or null
     */
    public record Arbeitgeber(String name, String betriebsnummer, Postanschrift anschrift) {}
}
