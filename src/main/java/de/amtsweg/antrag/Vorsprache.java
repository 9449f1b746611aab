package de.amtsweg.antrag;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.xml.XmlSchreiber;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What every message says that a caseworker takes down at the counter: header and person. */
record Vorsprache(Formularwerte werte, Behoerde behoerde, Instant zeit) {

    static final String NAMENSRAUM = "http://www.osci.de/xauslaender2611";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    void kopf(XmlSchreiber k, String typ) {
        k.text("nachrichtenUUID", UUID.randomUUID())
                .text("nachrichtentyp", typ)
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

    /** Name, birth, sex and nationality, which is all there is of somebody who is not here. */
    void personalien(XmlSchreiber p) {
        p.element("name", n -> n.text("vornamen", werte.text("vornamen").orElse(null))
                        .element("familienname", f -> f.text("name", werte.pflichttext("nachname", "Nachname"))))
                .element("geburtsdatum", g -> g.text("jahrMonatTag", werte.pflichttag("geburtsdatum", "Geburtsdatum")))
                .text("geburtsort", werte.text("geburtsort").orElse(null))
                .text(
                        "geschlecht",
                        Geschlecht.valueOf(werte.pflichttext("geschlecht", "Geschlecht"))
                                .code())
                .text("staatsangehoerigkeit", werte.pflichttext("staatsangehoerigkeit", "Staatsangehörigkeit"));
    }

    void person(XmlSchreiber p) {
        personalien(p);
        p.element("anschrift", this::anschrift);
        werte.text("email").ifPresent(e -> p.element("kontakt", k -> k.text("email", e)));
    }

    void anschrift(XmlSchreiber a) {
        a.text("strasse", werte.pflichttext("strasse", "Straße"))
                .text("hausnummer", werte.text("hausnummer").orElse(null))
                .text("postleitzahl", werte.pflichttext("plz", "Postleitzahl"))
                .text("ort", werte.pflichttext("ort", "Ort"));
    }
}
