package de.amtsweg.verpflichtung;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person established about a Verpflichtungserklärung, beside the facts the law tables ask for.
 *
 * @param ausweis kind and number of the document that was shown
 * @param zweite the second debtor, null if there is none
 * @param gaeste at least one
 * @param von first day of the stay, null if not known
 * @param bis last day of the stay, null if not known
 * @param sicherheit which security and how much, null if there is none
 * @param zweitePersonNoetig whether the current proposal needs a second person
 * @param gebuehrBezahlt whether the fee was paid when the declaration was made
 */
record Verpflichtung(
        String ausweis,
        Zweite zweite,
        List<Gast> gaeste,
        LocalDate von,
        LocalDate bis,
        String zweck,
        String sicherheit,
        boolean zweitePersonNoetig,
        boolean gebuehrBezahlt) {

    /** A second person who is liable for the same; both are joint debtors (§ 421 BGB). */
    record Zweite(String nachname, String vornamen, LocalDate geburtsdatum, String ausweisNummer) {

        String name() {
            return nachname + ", " + vornamen;
        }
    }

    /** How many declare, and pay a fee. */
    int verpflichtete() {
        return zweite == null ? 1 : 2;
    }

    Verpflichtung mitSicherheit(String neu) {
        return new Verpflichtung(ausweis, zweite, gaeste, von, bis, zweck, neu, zweitePersonNoetig, gebuehrBezahlt);
    }

    Verpflichtung mitZweiterPerson(boolean neu) {
        return new Verpflichtung(ausweis, zweite, gaeste, von, bis, zweck, sicherheit, neu, gebuehrBezahlt);
    }

    Verpflichtung mitZahlung(boolean neu) {
        return new Verpflichtung(ausweis, zweite, gaeste, von, bis, zweck, sicherheit, zweitePersonNoetig, neu);
    }
}
