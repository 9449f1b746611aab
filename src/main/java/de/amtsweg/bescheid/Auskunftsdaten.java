package de.amtsweg.bescheid;

import java.time.LocalDate;

/**
 * The answer to a security query (§ 73 (2), (3) AufenthG) as it is kept in the file.
 *
 * @param datum day on which this paper is made
 * @param person name and date of birth of the person asked about
 * @param stelle body that answered
 * @param verfahrensnummer number of the procedure (§ 65 no. 10 AufenthV); may be empty
 * @param nachricht identifier of the message
 * @param eingang day and time of the answer, as it is to be printed
 * @param zweck purpose of the query
 * @param veranlasstVon person responsible for the query
 * @param ergebnis result in one line
 * @param wortlaut answer as received; line feeds are kept
 */
public record Auskunftsdaten(
        Behoerdenkopf behoerde,
        String vorgangsnummer,
        LocalDate datum,
        String person,
        String stelle,
        String verfahrensnummer,
        String nachricht,
        String eingang,
        String zweck,
        String veranlasstVon,
        String ergebnis,
        String wortlaut) {

    public Auskunftsdaten {
        Pflicht.wert("Behörde", behoerde);
        Pflicht.text("Vorgangsnummer", vorgangsnummer);
        Pflicht.wert("Datum", datum);
        Pflicht.text("Person", person);
        Pflicht.text("auskunftgebende Stelle", stelle);
        Pflicht.text("Eingang der Antwort", eingang);
        Pflicht.text("Ergebnis", ergebnis);
    }
}
