package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Schriftstueck.Bezug;
import de.amtsweg.schrift.Druckbarkeit;
import java.util.List;

/** The answer to a security query, as it is kept in the file. */
final class Sicherheitsauskunft {

    private Sicherheitsauskunft() {}

    static Schriftstueck von(Auskunftsdaten d) {
        List<Bezug> bezug = List.of(
                new Bezug("Zeichen", d.vorgangsnummer()),
                new Bezug("Person", d.person()),
                new Bezug("Erstellt am", tag(d.datum())));
        return new Brieftext()
                .titel("Abfrage")
                .mit(Fiktionsbescheinigung.tabelle(
                        "Rechtsgrundlage", "§ 73 Absatz 2 und 3 AufenthG",
                        "Zweck", d.zweck(),
                        "Veranlasst von", d.veranlasstVon(),
                        "Auskunft von", d.stelle(),
                        "Verfahrensnummer", d.verfahrensnummer(),
                        "Nachricht", d.nachricht(),
                        "Eingang der Antwort", d.eingang(),
                        "Ergebnis", d.ergebnis()))
                .titel("Wortlaut der Antwort")
                .absatz(
                        d.wortlaut() == null || d.wortlaut().isBlank()
                                ? "Die Antwort enthält keinen weiteren Text."
                                : Druckbarkeit.ersetzt(d.wortlaut()))
                .aktenblatt(d.behoerde(), d.vorgangsnummer(), d.datum(), "Auskunft zur Sicherheitsabfrage", bezug);
    }
}
