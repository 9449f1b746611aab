package de.amtsweg.bescheid;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the person who signs needs to decide, in the state the caseworker submitted.
 *
 * @param datum day of the submission
 * @param vorgeschlagenVon caseworker
 * @param antragsteller name of the applicant
 * @param antrag what was applied for, in one line
 * @param antragsdatum day of the application
 * @param punkte points to be signed one by one
 * @param sachverhaltVersion version of the facts below
 * @param fakten facts with their sources
 * @param auskuenfte answers of registers and authorities
 * @param vorschlaege legal bases that fit, by rank
 * @param knappVerfehlt legal bases that would have fitted but for one point
 * @param abweichung why another basis than the first was chosen; empty if it was not
 * @param entwurf draft of the notice, one paragraph each
 */
public record Vorlagedaten(
        Behoerdenkopf behoerde,
        String vorgangsnummer,
        LocalDate datum,
        String vorgeschlagenVon,
        String antragsteller,
        String antrag,
        LocalDate antragsdatum,
        List<Zeichnungspunkt> punkte,
        int sachverhaltVersion,
        List<Fakt> fakten,
        List<Auskunft> auskuenfte,
        List<Vorschlag> vorschlaege,
        List<KnappVerfehlt> knappVerfehlt,
        String abweichung,
        List<String> entwurf) {

    public Vorlagedaten {
        Pflicht.wert("Behörde", behoerde);
        Pflicht.text("Vorgangsnummer", vorgangsnummer);
        Pflicht.wert("Datum", datum);
        Pflicht.text("Name der vorschlagenden Person", vorgeschlagenVon);
        Pflicht.text("Name der antragstellenden Person", antragsteller);
        Pflicht.wert("Datum des Antrags", antragsdatum);
        Pflicht.eintrag("Punkte der Zeichnung", punkte);
        Pflicht.eintrag("Sachverhalt", fakten);
        punkte = List.copyOf(punkte);
        fakten = List.copyOf(fakten);
        auskuenfte = List.copyOf(auskuenfte);
        vorschlaege = List.copyOf(vorschlaege);
        knappVerfehlt = List.copyOf(knappVerfehlt);
        abweichung = abweichung == null ? "" : abweichung.strip();
        entwurf = List.copyOf(entwurf);
    }

    /**
     * A point of the proposal.
     *
     * @param stand "offen", or who signed it when
     */
    public record Zeichnungspunkt(String punkt, String vorschlag, String stand) {}

    /** A fact, its value in words and where it comes from. */
    public record Fakt(String bezeichnung, String wert, String quelle) {}

    /** An answer of a register or an authority. */
    public record Auskunft(String stelle, String ergebnis, String stand) {}

    /**
     * A legal basis that fits.
     *
     * @param art claim or discretion, as the table says
     */
    public record Vorschlag(int rang, String bezeichnung, String art, String begruendung) {}

    /** A legal basis that nearly fitted, and what is missing. */
    public record KnappVerfehlt(String bezeichnung, String grund) {}
}
