package de.amtsweg.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An answer made from an example file of the contract: what the example says stays, unless a rule replaces it. */
final class Vorlage {
    private final Nachricht nachricht;

    private Vorlage(Nachricht nachricht) {
        this.nachricht = nachricht;
    }

    /** Takes {@code connectors/{register}/beispiele/{datei}} as an answer to {@code anfrage}: header and case number are set. */
    static Vorlage antwort(String register, String datei, Nachricht anfrage) {
        Vorlage vorlage = new Vorlage(laden(register, datei));
        Element kopf = Xml.element(vorlage.wurzel(), "nachrichtenkopf").orElseThrow();
        Xml.setzen(
                kopf,
                "identifikation.nachricht/nachrichtenUUID",
                UUID.randomUUID().toString());
        Xml.setzen(
                kopf,
                "identifikation.nachricht/erstellungszeitpunkt",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS)));
        for (String teil : new String[] {"behoerdenkennung", "name"}) {
            Xml.setzen(kopf, "leser/" + teil, anfrage.text("nachrichtenkopf/autor/" + teil));
        }
        if (Xml.element(kopf, "ausloeserUUID").isPresent()) {
            Xml.setzen(kopf, "ausloeserUUID", anfrage.uuid());
        }
        for (String zeichen : new String[] {"geschaeftszeichen", "vorgangsnummer"}) {
            if (Xml.element(vorlage.wurzel(), zeichen).isPresent()) {
                vorlage.setzen(zeichen, anfrage.text(zeichen));
            }
        }
        return vorlage;
    }

    /** The same from a partner of whom there are many: whoever was written to answers. */
    static Vorlage antwortVomLeser(String register, String datei, Nachricht anfrage) {
        Vorlage vorlage = antwort(register, datei, anfrage);
        for (String teil : new String[] {"behoerdenkennung", "name"}) {
            vorlage.setzen("nachrichtenkopf/autor/" + teil, anfrage.text("nachrichtenkopf/leser/" + teil));
        }
        return vorlage;
    }

    static Nachricht laden(String register, String datei) {
        String pfad = "connectors/" + register + "/beispiele/" + datei;
        try (InputStream ein = Vorlage.class.getClassLoader().getResourceAsStream(pfad)) {
            if (ein == null) {
                throw new IllegalStateException("Missing on the classpath: " + pfad);
            }
            return new Nachricht(Xml.lesen(ein.readAllBytes()));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(pfad, e);
        }
    }

    Element wurzel() {
        return nachricht.wurzel();
    }

    Vorlage setzen(String pfad, String wert) {
        Xml.setzen(wurzel(), pfad, wert);
        return this;
    }

    byte[] schreiben() {
        return Xml.schreiben(nachricht.dokument());
    }
}
