package de.amtsweg.antrag;

import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.xml.XmlSchreiber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a caseworker took down at the counter, as the same message an online service sends. From there on there is only
 * one way for all applications.
 */
record PersoenlicherAntrag(Formularwerte werte, Vorsprache vorsprache) {

    byte[] alsNachricht() {
        return XmlSchreiber.schreibeGanzImNamensraum(Vorsprache.NAMENSRAUM, "OZG.Antrag.130101", n -> {
            n.attribut("version", "26.11");
            n.element("nachrichtenkopf", k -> vorsprache.kopf(k, "130101"));
            n.text("antragsidentifikation", "vorsprache-" + UUID.randomUUID())
                    .text("rueckkanalVorhanden", false)
                    .text("eingangskanal", Eingangskanal.PERSOENLICH)
                    .text("antragsdatum", werte.pflichttag("antragsdatum", "Antragsdatum"))
                    .code("grundDesAntrags", werte.pflichttext("antragsgrund", "Was wird beantragt?"))
                    .code("grundDesAufenthalts", werte.pflichttext("aufenthaltsgrund", "Grund des Aufenthalts"))
                    .text("ersteinreisedatum", tag("ersteinreisedatum", "Datum der ersten Einreise"))
                    .element("angabenZurPerson", vorsprache::person);
            if (werte.text("arbeitgeber").isPresent()) {
                n.element("angabenZurErwerbstaetigkeit", this::erwerbstaetigkeit);
            }
        });
    }

    private void erwerbstaetigkeit(XmlSchreiber e) {
        e.element("arbeitgeber", a -> a.text("name", werte.text("arbeitgeber").orElseThrow()))
                // the form asks for the occupational group only
                .text(
                        "berufsbezeichnung",
                        werte.text("isco").map(i -> "Berufsgruppe " + i).orElse("nicht angegeben"))
                .text("isco", werte.text("isco").orElse(null))
                .text(
                        "gehaltJahr",
                        werte.zahl("gehaltJahr", "Bruttojahresgehalt").orElse(null));
        if (werte.angekreuzt("vertragUnbefristet")) {
            e.text("unbefristet", true);
        } else {
            e.text(
                    "beschaeftigungMonate",
                    werte.zahl("beschaeftigungMonate", "Dauer der Beschäftigung")
                            .orElse(null));
        }
        werte.text("qualifikation").ifPresent(q -> e.element("qualifikation", k -> k.text("art", q)));
    }

    private LocalDate tag(String feld, String bezeichnung) {
        return werte.tag(feld, bezeichnung).orElse(null);
    }
}
