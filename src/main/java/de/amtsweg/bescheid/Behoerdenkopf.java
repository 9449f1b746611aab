package de.amtsweg.bescheid;

import java.util.List;

/**
 * What the authority prints on its letters and what the law of its Land decides for it.
 *
 * @param name name of the authority, e.g. "Ausländerbehörde Musterstadt"
 * @param strasse street and house number
 * @param plzOrt postal code and place
 * @param telefon telephone number as it is to be printed
 * @param email address for questions
 * @param ort place of issue
 * @param rechtsbehelf remedy against decisions in this Land
 * @param rechtsbehelfsstelle lines naming the body with its seat (§ 37 (6) VwVfG); empty for WIDERSPRUCH means the
 *     authority itself (§ 70 (1) VwGO), required for KLAGE: the administrative court with its address
 * @param anhoerungsnorm the norm of the Land's procedure act that gives the right to be heard, e.g. "§ 28 Absatz 1
 *     VwVfG"; the federal act does not bind the Länder's authorities (§ 1 VwVfG)
 */
public record Behoerdenkopf(
        String name,
        String strasse,
        String plzOrt,
        String telefon,
        String email,
        String ort,
        Rechtsbehelf rechtsbehelf,
        List<String> rechtsbehelfsstelle,
        String anhoerungsnorm) {

    public Behoerdenkopf {
        Pflicht.text("Name der Behörde", name);
        Pflicht.text("Straße der Behörde", strasse);
        Pflicht.text("Postleitzahl und Ort der Behörde", plzOrt);
        Pflicht.text("Ort der Behörde", ort);
        Pflicht.wert("Rechtsbehelf", rechtsbehelf);
        Pflicht.text("Norm der Anhörung", anhoerungsnorm);
        rechtsbehelfsstelle = rechtsbehelfsstelle == null ? List.of() : List.copyOf(rechtsbehelfsstelle);
        if (rechtsbehelf == Rechtsbehelf.KLAGE && rechtsbehelfsstelle.isEmpty()) {
            throw new IllegalArgumentException(
                    "Ist die Klage der Rechtsbehelf, muss das Verwaltungsgericht mit Anschrift angegeben sein.");
        }
    }

    /** The lines to be printed in the instruction on remedies: the body that receives the remedy. */
    List<String> stelle() {
        return rechtsbehelfsstelle.isEmpty() ? List.of(name, strasse, plzOrt) : rechtsbehelfsstelle;
    }
}
