package de.amtsweg.bescheid;

import de.amtsweg.bescheid.Baustein.Tabelle;
import de.amtsweg.bescheid.Schriftstueck.Bezug;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes the papers of a case as PDF: PDF/A-2a for keeping and PDF/UA-1 for reading by everybody, in one file. The same
 * data always give the same bytes.
 *
 * <p>All methods throw {@link IllegalArgumentException} with a German message if a character cannot be printed; missing
 * data are refused by the records already.
 */
@Component
public class Papiere {

    /** Notice that grants or extends a title. */
    public byte[] bescheidErteilung(Bescheiddaten daten) {
        return Schriftsetzer.setzen(BescheidErteilung.von(daten));
    }

    /** Notice that refuses a title (§ 77 (1) AufenthG). */
    public byte[] bescheidAblehnung(Ablehnungsdaten daten) {
        return Schriftsetzer.setzen(BescheidAblehnung.von(daten));
    }

    /** Notice that refuses a naturalisation. */
    public byte[] ablehnungEinbuergerung(Ablehnungsdaten daten) {
        return Schriftsetzer.setzen(AblehnungEinbuergerung.von(daten));
    }

    /**
     * Notice about costs of a Verpflichtungserklärung (§ 67 (3) AufenthG).
     *
     * @param mitschuldner names of the other joint debtors
     */
    public byte[] leistungsbescheid(
            Briefangaben brief, Leistungsdaten daten, List<String> mitschuldner, String zeichnung) {
        return Schriftsetzer.setzen(Leistungsbescheid.von(brief, daten, mitschuldner, zeichnung));
    }

    /** The notice before it is signed, marked as a draft on its first page and in its title. */
    public byte[] entwurfErteilung(Bescheiddaten daten) {
        return Schriftsetzer.setzen(BescheidErteilung.von(daten).alsEntwurf());
    }

    /** The refusal before it is signed, marked as a draft on its first page and in its title. */
    public byte[] entwurfAblehnung(Ablehnungsdaten daten) {
        return Schriftsetzer.setzen(BescheidAblehnung.von(daten).alsEntwurf());
    }

    /** Letter asking for everything that is missing (§ 82 (1) AufenthG). */
    public byte[] nachforderung(Nachforderungsdaten daten) {
        return Schriftsetzer.setzen(Nachforderung.von(daten));
    }

    /** Reminder of that letter; the data must hold its date. */
    public byte[] erinnerung(Nachforderungsdaten daten) {
        return Schriftsetzer.setzen(Nachforderung.erinnerung(daten));
    }

    /** Letter before a refusal (§ 28 (1) VwVfG). */
    public byte[] anhoerung(Anhoerungsdaten daten) {
        return Schriftsetzer.setzen(Anhoerung.von(daten));
    }

    /** Copy for the file of what was printed on the blank form D3 (§ 81 (5), § 78a (5) AufenthG). */
    public byte[] fiktionsbescheinigung(Fiktionsdaten daten) {
        return Schriftsetzer.setzen(Fiktionsbescheinigung.von(daten));
    }

    /** Answer to a security query (§ 73 AufenthG) for the file. */
    public byte[] sicherheitsauskunft(Auskunftsdaten daten) {
        return Schriftsetzer.setzen(Sicherheitsauskunft.von(daten));
    }

    /** Answer to the question whether a document is searched for, for the file. */
    public byte[] sachfahndungsauskunft(Auskunftsdaten daten, String dokument) {
        return Schriftsetzer.setzen(Sachfahndungsauskunft.von(daten, dokument));
    }

    /** Paper for the person who signs. */
    public byte[] entscheidungsvorlage(Vorlagedaten daten) {
        return Schriftsetzer.setzen(Entscheidungsvorlage.von(daten));
    }

    /** A sheet for the file: sections of labels with their values. */
    byte[] aktenblatt(
            Behoerdenkopf behoerde,
            String vorgangsnummer,
            LocalDate tag,
            String titel,
            String vorspann,
            Map<String, Map<String, String>> abschnitte) {
        Brieftext text = new Brieftext().absatz(vorspann);
        abschnitte.forEach((ueberschrift, angaben) -> text.titel(ueberschrift)
                .mit(Tabelle.angaben(angaben.entrySet().stream()
                        .map(e -> new String[] {e.getKey(), e.getValue()})
                        .toArray(String[][]::new))));
        return Schriftsetzer.setzen(
                text.aktenblatt(behoerde, vorgangsnummer, tag, titel, List.of(new Bezug("Zeichen", vorgangsnummer))));
    }

    /** A letter of an authority's own process. */
    public byte[] freiesSchreiben(Briefangaben brief, String betreff, List<String> absaetze) {
        return Schriftsetzer.setzen(FreiesSchreiben.von(brief, betreff, absaetze));
    }
}
