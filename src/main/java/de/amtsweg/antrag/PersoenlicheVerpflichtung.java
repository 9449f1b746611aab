package de.amtsweg.antrag;

import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.xml.XmlSchreiber;
import java.util.UUID;

/** Somebody wants to declare to be liable, taken down at the counter, as the message an online service sends. */
record PersoenlicheVerpflichtung(Formularwerte werte, Vorsprache vorsprache) {

    byte[] alsNachricht() {
        return XmlSchreiber.schreibeGanzImNamensraum(
                Vorsprache.NAMENSRAUM, "OZG.Verpflichtungserklaerung.130201", n -> {
                    n.attribut("version", "26.11");
                    n.element("nachrichtenkopf", k -> vorsprache.kopf(k, "130201"));
                    n.text("antragsidentifikation", "vorsprache-" + UUID.randomUUID())
                            .text("rueckkanalVorhanden", false)
                            .text("eingangskanal", Eingangskanal.PERSOENLICH)
                            .text("antragsdatum", werte.pflichttag("antragsdatum", "Tag der Vorsprache"))
                            .element("verpflichtetePerson", vorsprache::person)
                            .element("gast", this::gast)
                            .element("aufenthalt", this::aufenthalt);
                });
    }

    private void gast(XmlSchreiber g) {
        g.text("beziehung", werte.pflichttext("gastBeziehung", "Beziehung zum Gast"))
                .element("name", n -> n.text(
                                "vornamen", werte.text("gastVornamen").orElse(null))
                        .element(
                                "familienname",
                                f -> f.text("name", werte.pflichttext("gastNachname", "Nachname des Gastes"))));
        werte.tag("gastGeburtsdatum", "Geburtsdatum des Gastes")
                .ifPresent(t -> g.element("geburtsdatum", d -> d.text("jahrMonatTag", t)));
        g.text("staatsangehoerigkeit", werte.text("gastStaatsangehoerigkeit").orElse(null));
    }

    private void aufenthalt(XmlSchreiber a) {
        a.text("von", werte.tag("besuchVon", "Aufenthalt ab").orElse(null))
                .text("bis", werte.tag("besuchBis", "Aufenthalt bis").orElse(null))
                .text("zweck", werte.pflichttext("besuchZweck", "Zweck des Aufenthalts"));
    }
}
