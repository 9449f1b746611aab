package de.amtsweg.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The online service and the applicant behind it, as {@code connectors/rueckkanal/README.md} tells them. */
final class RueckkanalRegeln implements Regeln {
    private static final Set<String> EINGEHEND = Set.of("130103", "130111");

    private final Duration verzoegerung;

    RueckkanalRegeln(Duration verzoegerung) {
        this.verzoegerung = verzoegerung;
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        if (EINGEHEND.contains(anfrage.typ())) {
            throw new Abgelehnt(
                    422,
                    "Falsche Richtung",
                    "Die Nachricht " + anfrage.typ() + " sendet der Onlinedienst, er nimmt sie nicht an.");
        }
        String antrag = anfrage.text("antragsidentifikation");
        if (anfrage.typ().equals("130102") && antrag.startsWith("antwortet-")) {
            return spaeter("130103-rueckkanalantwort.xml", anfrage);
        }
        if (anfrage.typ().equals("130102") && antrag.startsWith("zieht-zurueck-")) {
            return spaeter("130111-ruecknahme.xml", anfrage);
        }
        return Ergebnis.angenommen(List.of());
    }

    private Ergebnis spaeter(String datei, Nachricht anfrage) {
        byte[] antwort = Vorlage.antwortVomLeser("rueckkanal", datei, anfrage)
                .setzen("antragsidentifikation", anfrage.text("antragsidentifikation"))
                .schreiben();
        return Ergebnis.angenommen(List.of(new Spaeter(Instant.now().plus(verzoegerung), antwort)));
    }
}
