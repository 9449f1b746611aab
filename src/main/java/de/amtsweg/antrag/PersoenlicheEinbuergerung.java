package de.amtsweg.antrag;

import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.xml.XmlSchreiber;
import java.util.UUID;

/** An application for naturalisation, taken down at the counter, as the message an online service sends. */
record PersoenlicheEinbuergerung(Formularwerte werte, Vorsprache vorsprache) {

    private static final String NAMENSRAUM = "urn:amtsweg:einbuergerung:1";

    byte[] alsNachricht() {
        return XmlSchreiber.schreibeGanzImNamensraum(NAMENSRAUM, "Einbuergerungsantrag", n -> {
            n.attribut("version", "1");
            n.element("nachrichtenkopf", k -> vorsprache.kopf(k, "EINBUERGERUNG"));
            n.text("antragsidentifikation", "vorsprache-" + UUID.randomUUID())
                    .text("rueckkanalVorhanden", false)
                    .text("eingangskanal", Eingangskanal.PERSOENLICH)
                    .text("antragsdatum", werte.pflichttag("antragsdatum", "Antragsdatum"))
                    .text(
                            "ersteinreisedatum",
                            werte.tag("ersteinreisedatum", "Eingereist am").orElse(null))
                    .element("angabenZurPerson", vorsprache::person);
        });
    }
}
