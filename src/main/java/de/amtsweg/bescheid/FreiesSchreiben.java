package de.amtsweg.bescheid;

import java.util.List;

/** A letter whose words an authority's own process gives. */
final class FreiesSchreiben {

    private FreiesSchreiben() {}

    static Schriftstueck von(Briefangaben brief, String betreff, List<String> absaetze) {
        Brieftext text = new Brieftext().absatz(brief.empfaenger().anrede());
        absaetze.forEach(text::absatz);
        return text.unterschrift("Im Auftrag", brief.sachbearbeitung()).brief(brief, betreff, betreff);
    }
}
