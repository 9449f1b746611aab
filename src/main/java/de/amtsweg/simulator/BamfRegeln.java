package de.amtsweg.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Answers of the BAMF as {@code connectors/bamf/README.md} tells them. */
final class BamfRegeln implements Regeln {
    private final Duration verzoegerung;

    BamfRegeln(Duration verzoegerung) {
        this.verzoegerung = verzoegerung;
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        if (!anfrage.typ().equals("Beteiligung")) {
            throw new Abgelehnt(
                    422,
                    "Falsche Richtung",
                    "Die Nachricht " + anfrage.typ() + " sendet das Bundesamt, es nimmt sie nicht an.");
        }
        String familienname = anfrage.text("person/grundpersonalien/familienname");
        if (familienname.startsWith("Schweigt")) {
            return Ergebnis.angenommen(List.of());
        }
        String datei =
                familienname.startsWith("Schutz") ? "stellungnahme-liegt-vor.xml" : "stellungnahme-liegt-nicht-vor.xml";
        byte[] antwort = Vorlage.antwort("bamf", datei, anfrage).schreiben();
        return Ergebnis.angenommen(List.of(new Spaeter(Instant.now().plus(verzoegerung), antwort)));
    }
}
