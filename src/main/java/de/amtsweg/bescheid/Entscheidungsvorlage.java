package de.amtsweg.bescheid;

import static de.amtsweg.bescheid.Brieftext.tag;

import de.amtsweg.bescheid.Baustein.Tabelle;
import de.amtsweg.bescheid.Schriftstueck.Bezug;
import java.util.List;

/** What the person who signs reads before deciding: the proposal first, then what it rests on. */
final class Entscheidungsvorlage {

    private Entscheidungsvorlage() {}

    static Schriftstueck von(Vorlagedaten d) {
        List<Bezug> bezug = List.of(
                new Bezug("Zeichen", d.vorgangsnummer()),
                new Bezug("Antrag von", d.antragsteller()),
                new Bezug("Antrag vom", tag(d.antragsdatum())),
                new Bezug("Beantragt", d.antrag() == null ? "" : d.antrag()),
                new Bezug("Vorgeschlagen von", d.vorgeschlagenVon()),
                new Bezug("Vorgelegt am", tag(d.datum())));
        Brieftext text = new Brieftext()
                .titel("Zu zeichnen")
                .mit(new Tabelle(
                        List.of(3, 7, 4),
                        List.of("Punkt", "Vorschlag", "Stand"),
                        d.punkte().stream()
                                .map(p -> List.of(p.punkt(), p.vorschlag(), p.stand()))
                                .toList()));
        rechtsgrundlagen(text, d);
        text.titel("Sachverhalt (Fassung " + d.sachverhaltVersion() + ")")
                .mit(new Tabelle(
                        List.of(4, 6, 4),
                        List.of("Angabe", "Wert", "Quelle"),
                        d.fakten().stream()
                                .map(f -> List.of(f.bezeichnung(), f.wert(), f.quelle()))
                                .toList()));
        text.titel("Auskünfte");
        if (d.auskuenfte().isEmpty()) {
            text.absatz("Auskünfte anderer Stellen waren nicht einzuholen.");
        } else {
            text.mit(new Tabelle(
                    List.of(5, 6, 3),
                    List.of("Stelle", "Ergebnis", "Stand"),
                    d.auskuenfte().stream()
                            .map(a -> List.of(a.stelle(), a.ergebnis(), a.stand()))
                            .toList()));
        }
        text.titel("Entwurf des Bescheids");
        if (d.entwurf().isEmpty()) {
            text.absatz("Der Entwurf liegt als eigenes Schriftstück in der Akte.");
        }
        return text.absaetze(d.entwurf())
                .aktenblatt(d.behoerde(), d.vorgangsnummer(), d.datum(), "Entscheidungsvorlage", bezug);
    }

    private static void rechtsgrundlagen(Brieftext text, Vorlagedaten d) {
        text.titel("Rechtsgrundlagen");
        if (d.vorschlaege().isEmpty()) {
            text.absatz("Nach dem festgestellten Sachverhalt trifft keine Rechtsgrundlage zu.");
        } else {
            text.mit(new Tabelle(
                    List.of(1, 4, 2, 7),
                    List.of("Rang", "Rechtsgrundlage", "Art", "Warum sie zutrifft"),
                    d.vorschlaege().stream()
                            .map(v -> List.of(String.valueOf(v.rang()), v.bezeichnung(), v.art(), v.begruendung()))
                            .toList()));
        }
        if (!d.abweichung().isEmpty()) {
            text.untertitel("Abweichung vom ersten Vorschlag").absatz(d.abweichung());
        }
        if (!d.knappVerfehlt().isEmpty()) {
            text.untertitel("Knapp verfehlt")
                    .mit(new Tabelle(
                            List.of(5, 9),
                            List.of("Rechtsgrundlage", "Was fehlt"),
                            d.knappVerfehlt().stream()
                                    .map(k -> List.of(k.bezeichnung(), k.grund()))
                                    .toList()));
        }
    }
}
