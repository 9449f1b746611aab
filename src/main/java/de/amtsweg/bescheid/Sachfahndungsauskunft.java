package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Schriftstueck.Bezug;
import java.util.List;

/** The answer to the question whether a document is searched for, as it is kept in the file. */
final class Sachfahndungsauskunft {

    private Sachfahndungsauskunft() {}

    /** @param dokument what was asked about */
    static Schriftstueck von(Auskunftsdaten d, String dokument) {
        List<Bezug> bezug = List.of(
                new Bezug("Zeichen", d.vorgangsnummer()),
                new Bezug("Person", d.person()),
                new Bezug("Erstellt am", tag(d.datum())));
        return new Brieftext()
                .titel("Abfrage")
                .mit(Fiktionsbescheinigung.tabelle(
                        "Dokument", dokument,
                        "Zweck", d.zweck(),
                        "Veranlasst von", d.veranlasstVon(),
                        "Auskunft von", d.stelle(),
                        "Nachricht", d.nachricht(),
                        "Eingang der Antwort", d.eingang(),
                        "Ergebnis", d.ergebnis()))
                .titel("Wortlaut der Antwort")
                .absatz(
                        d.wortlaut() == null || d.wortlaut().isBlank()
                                ? "Die Antwort enthält keinen weiteren Text."
                                : d.wortlaut())
                .aktenblatt(d.behoerde(), d.vorgangsnummer(), d.datum(), "Auskunft aus der Sachfahndung", bezug);
    }
}
