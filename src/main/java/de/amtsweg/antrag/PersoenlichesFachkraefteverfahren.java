package de.amtsweg.antrag;

import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.xml.XmlSchreiber;
import java.util.UUID;

/**
 * An employer wants the accelerated procedure for a skilled worker abroad, taken down at the counter, as the message an
 * online service sends.
 */
record PersoenlichesFachkraefteverfahren(Formularwerte werte, Vorsprache vorsprache) {

    byte[] alsNachricht() {
        return XmlSchreiber.schreibeGanzImNamensraum(Vorsprache.NAMENSRAUM, "OZG.Fachkraefte.130401", n -> {
            n.attribut("version", "26.11");
            n.element("nachrichtenkopf", k -> vorsprache.kopf(k, "130401"));
            n.text("antragsidentifikation", "vorsprache-" + UUID.randomUUID())
                    .text("rueckkanalVorhanden", false)
                    .text("eingangskanal", Eingangskanal.PERSOENLICH)
                    .text("antragsdatum", werte.pflichttag("antragsdatum", "Tag der Vorsprache"))
                    .element("verfahren", this::verfahren)
                    .element("angabenZurPerson", vorsprache::personalien)
                    .element("angabenZurErwerbstaetigkeit", this::erwerbstaetigkeit);
        });
    }

    private void verfahren(XmlSchreiber v) {
        v.text("ansprechperson", werte.pflichttext("ansprechperson", "Ansprechperson"))
                .text("email", werte.text("email").orElse(null))
                .text("bevollmaechtigter", werte.text("bevollmaechtigter").orElse(null))
                .text("vollmachtVom", werte.pflichttag("vollmachtVom", "Vollmacht vom"))
                .text("untervollmacht", werte.angekreuzt("untervollmacht"))
                .text("aufenthaltszweck", werte.pflichttext("aufenthaltszweck", "Zweck der Einreise"));
    }

    private void erwerbstaetigkeit(XmlSchreiber e) {
        e.element("arbeitgeber", a -> a.text("name", werte.pflichttext("arbeitgeber", "Arbeitgeber"))
                .text("betriebsnummer", werte.text("betriebsnummer").orElse(null))
                .element("anschrift", vorsprache::anschrift));
        e.text("berufsbezeichnung", werte.pflichttext("berufsbezeichnung", "Berufsbezeichnung"))
                .text(
                        "gehaltJahr",
                        werte.zahl("gehaltJahr", "Bruttojahresgehalt").orElse(null));
        werte.text("qualifikation").ifPresent(q -> e.element("qualifikation", k -> k.text("art", q)));
    }
}
