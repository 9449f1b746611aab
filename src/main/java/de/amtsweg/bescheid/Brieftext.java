package de.amtsweg.bescheid;

import de.amtsweg.bescheid.Baustein.Absatz;
import de.amtsweg.bescheid.Baustein.Aufzaehlung;
import de.amtsweg.bescheid.Baustein.Punkt;
import de.amtsweg.bescheid.Baustein.Ueberschrift;
import de.amtsweg.bescheid.Baustein.Unterschrift;
import de.amtsweg.bescheid.Baustein.Zusammen;
import de.amtsweg.bescheid.Schriftstueck.Bezug;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the text of a paper from top to bottom. */
final class Brieftext {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);

    private final List<Baustein> teile = new ArrayList<>();

    static String tag(LocalDate datum) {
        return TAG.format(datum);
    }

    Brieftext titel(String text) {
        return mit(new Ueberschrift(2, text));
    }

    Brieftext untertitel(String text) {
        return mit(new Ueberschrift(3, text));
    }

    Brieftext absatz(String text) {
        return mit(new Absatz(text));
    }

    Brieftext absaetze(List<String> texte) {
        texte.forEach(this::absatz);
        return this;
    }

    Brieftext striche(List<String> texte) {
        return mit(Aufzaehlung.striche(texte));
    }

    Brieftext nummern(List<Punkt> punkte) {
        return mit(new Aufzaehlung(true, punkte));
    }

    /** The operative part: numbered, unless it is a single sentence. */
    Brieftext verfuegungen(List<Punkt> punkte) {
        return punkte.size() == 1 && punkte.get(0).unterpunkte().isEmpty()
                ? absatz(punkte.get(0).text())
                : nummern(punkte);
    }

    Brieftext unterschrift(String formel, String name) {
        return mit(new Unterschrift(formel, name));
    }

    Brieftext zusammen(Brieftext text) {
        return mit(new Zusammen(text.teile));
    }

    Brieftext mit(Baustein teil) {
        teile.add(teil);
        return this;
    }

    Schriftstueck brief(Briefangaben b, String titel, String betreff) {
        Behoerdenkopf behoerde = b.behoerde();
        List<Bezug> bezug = new ArrayList<>();
        bezug.add(new Bezug("Zeichen", b.vorgangsnummer()));
        bezug.add(new Bezug("Datum", tag(b.datum())));
        bezug.add(new Bezug("Bearbeitung", b.sachbearbeitung()));
        ergaenzen(bezug, "Telefon", behoerde.telefon());
        ergaenzen(bezug, "E-Mail", behoerde.email());
        bezug.add(new Bezug("Anschrift", behoerde.strasse() + ", " + behoerde.plzOrt()));
        return new Schriftstueck(
                titel + " " + b.vorgangsnummer(),
                titel + "|" + b.vorgangsnummer() + "|" + b.datum(),
                b.datum(),
                behoerde,
                b.empfaenger().anschriftfeld(),
                b.vorgangsnummer(),
                bezug,
                betreff,
                teile);
    }

    /** A paper that stays in the file. */
    Schriftstueck aktenblatt(
            Behoerdenkopf behoerde, String vorgangsnummer, LocalDate datum, String titel, List<Bezug> bezug) {
        return new Schriftstueck(
                titel + " " + vorgangsnummer,
                titel + "|" + vorgangsnummer + "|" + datum,
                datum,
                behoerde,
                List.of(),
                vorgangsnummer,
                bezug,
                titel,
                teile);
    }

    private static void ergaenzen(List<Bezug> bezug, String bezeichnung, String wert) {
        if (wert != null && !wert.isBlank()) {
            bezug.add(new Bezug(bezeichnung, wert));
        }
    }
}
