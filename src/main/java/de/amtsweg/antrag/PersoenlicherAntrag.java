package de.amtsweg.antrag;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.xml.XmlSchreiber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What a caseworker took down at the counter, as the same message an online service sends. From there on there is only
 * one way for all applications.
 */
record PersoenlicherAntrag(Formularwerte werte, Behoerde behoerde, Instant zeit) {

    private static final String NAMENSRAUM = "http://www.osci.de/xauslaender2611";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    byte[] alsNachricht() {
        return XmlSchreiber.schreibeGanzImNamensraum(NAMENSRAUM, "OZG.Antrag.130101", n -> {
            n.attribut("version", "26.11");
            n.element("nachrichtenkopf", this::kopf);
            n.text("antragsidentifikation", "vorsprache-" + UUID.randomUUID())
                    .text("rueckkanalVorhanden", false)
                    .text("eingangskanal", Eingangskanal.PERSOENLICH)
                    .text("antragsdatum", werte.pflichttag("antragsdatum", "Antragsdatum"))
                    .code("grundDesAntrags", werte.pflichttext("antragsgrund", "Was wird beantragt?"))
                    .code("grundDesAufenthalts", werte.pflichttext("aufenthaltsgrund", "Grund des Aufenthalts"))
                    .text("ersteinreisedatum", tag("ersteinreisedatum", "Datum der ersten Einreise"))
                    .element("angabenZurPerson", this::person);
            if (werte.text("arbeitgeber").isPresent()) {
                n.element("angabenZurErwerbstaetigkeit", this::erwerbstaetigkeit);
            }
        });
    }

    private void kopf(XmlSchreiber k) {
        k.text("nachrichtenUUID", UUID.randomUUID())
                .text("nachrichtentyp", "130101")
                .text(
                        "erstellungszeitpunkt",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                zeit.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE)))
                .element("leser", this::stelle)
                .element("autor", this::stelle);
    }

    private void stelle(XmlSchreiber s) {
        s.text("behoerdenkennung", behoerde.kennung()).text("behoerdenname", behoerde.name());
    }

    private void person(XmlSchreiber p) {
        p.element("name", n -> n.text("vornamen", werte.text("vornamen").orElse(null))
                        .element("familienname", f -> f.text("name", werte.pflichttext("nachname", "Nachname"))))
                .element("geburtsdatum", g -> g.text("jahrMonatTag", werte.pflichttag("geburtsdatum", "Geburtsdatum")))
                .text("geburtsort", werte.text("geburtsort").orElse(null))
                .text(
                        "geschlecht",
                        Geschlecht.valueOf(werte.pflichttext("geschlecht", "Geschlecht"))
                                .code())
                .text("staatsangehoerigkeit", werte.pflichttext("staatsangehoerigkeit", "Staatsangehörigkeit"))
                .element("anschrift", a -> a.text("strasse", werte.pflichttext("strasse", "Straße"))
                        .text("hausnummer", werte.text("hausnummer").orElse(null))
                        .text("postleitzahl", werte.pflichttext("plz", "Postleitzahl"))
                        .text("ort", werte.pflichttext("ort", "Ort")));
        werte.text("email").ifPresent(e -> p.element("kontakt", k -> k.text("email", e)));
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
