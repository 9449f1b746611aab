package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Registerpapiere.Auskunft;
import de.amtsweg.bescheid.Schriftstueck.Bezug;
import de.amtsweg.schrift.Druckbarkeit;
import java.time.LocalDate;
import java.util.List;

/** The answer of a register or another authority, as it is kept in the file. */
final class Registerauskunft {

    private Registerauskunft() {}

    static Schriftstueck von(
            Behoerdenkopf behoerde, String vorgangsnummer, String person, LocalDate heute, String eingang, Auskunft a) {
        Brieftext text = new Brieftext()
                .titel("Auskunft")
                .mit(Fiktionsbescheinigung.tabelle(
                        "Rechtsgrundlage", a.rechtsgrundlage(),
                        "Stelle", a.stelle(),
                        "Zeichen der Stelle", a.zeichen() == null ? "–" : Druckbarkeit.ersetzt(a.zeichen()),
                        "Nachricht", a.nachricht(),
                        "Eingang", eingang,
                        "Ergebnis", a.ergebnis()))
                .titel("Wortlaut");
        if (a.wortlaut().isEmpty()) {
            text.absatz("Die Antwort enthält keinen weiteren Text.");
        }
        a.wortlaut().stream().map(Druckbarkeit::ersetzt).forEach(text::absatz);
        List<Bezug> bezug = List.of(
                new Bezug("Zeichen", vorgangsnummer),
                new Bezug("Person", person),
                new Bezug("Erstellt am", tag(heute)));
        return text.aktenblatt(behoerde, vorgangsnummer, heute, a.titel(), bezug);
    }
}
