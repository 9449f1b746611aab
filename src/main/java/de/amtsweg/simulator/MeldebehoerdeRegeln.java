package de.amtsweg.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The registration office as {@code connectors/meldebehoerde/README.md} tells it. */
final class MeldebehoerdeRegeln implements Regeln {
    private final Duration verzoegerung;

    MeldebehoerdeRegeln(Duration verzoegerung) {
        this.verzoegerung = verzoegerung;
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        if (!anfrage.typ().equals("Mitteilung")) {
            throw new Abgelehnt(
                    422,
                    "Falsche Richtung",
                    "Die Nachricht " + anfrage.typ() + " sendet die Meldebehörde, sie nimmt sie nicht an.");
        }
        String azrNummer = anfrage.text("person/azrNummer");
        String familienname = anfrage.text("person/grundpersonalien/familienname");
        if (azrNummer.isEmpty() || !familienname.startsWith("Umzug")) {
            return Ergebnis.angenommen(List.of());
        }
        byte[] meldung = Vorlage.antwort("meldebehoerde", "meldung-hauptwohnung.xml", anfrage)
                .setzen("person/azrNummer", azrNummer)
                .setzen("person/grundpersonalien/familienname", familienname)
                .setzen("ereignisdatum", LocalDate.now().toString())
                .schreiben();
        return Ergebnis.angenommen(List.of(new Spaeter(Instant.now().plus(verzoegerung), meldung)));
    }
}
