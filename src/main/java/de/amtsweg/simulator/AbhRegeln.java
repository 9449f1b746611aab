package de.amtsweg.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Another foreigners' authority as {@code connectors/abh/README.md} tells it: whichever is written to answers. */
final class AbhRegeln implements Regeln {
    private final Duration verzoegerung;

    AbhRegeln(Duration verzoegerung) {
        this.verzoegerung = verzoegerung;
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        String familienname = anfrage.text("person/grundpersonalien/familienname");
        if (familienname.startsWith("Schweigt")) {
            return Ergebnis.angenommen(List.of());
        }
        return switch (anfrage.typ()) {
            case "010101" -> Ergebnis.angenommen(List.of(zustaendigkeit(anfrage, familienname)));
            case "010201" -> Ergebnis.angenommen(akte(anfrage, familienname));
            default -> Ergebnis.angenommen(List.of());
        };
    }

    private Spaeter zustaendigkeit(Nachricht anfrage, String familienname) {
        return spaeter(
                Vorlage.antwortVomLeser("abh", "010102-zustaendigkeit-antwort.xml", anfrage)
                        .setzen("zustaendig", String.valueOf(familienname.startsWith("Wegzug"))),
                1);
    }

    private List<Spaeter> akte(Nachricht anfrage, String familienname) {
        if (familienname.startsWith("Aktenlos")) {
            return List.of(spaeter(Vorlage.antwortVomLeser("abh", "010202-aktenantwort-abgelehnt.xml", anfrage), 1));
        }
        List<Spaeter> alles = new ArrayList<>();
        alles.add(spaeter(Vorlage.antwortVomLeser("abh", "010205-vorabinformationen.xml", anfrage), 1));
        alles.add(spaeter(Vorlage.antwortVomLeser("abh", "010202-aktenantwort.xml", anfrage), 1));
        alles.add(spaeter(Vorlage.antwortVomLeser("abh", "010203-versandbestaetigung.xml", anfrage), 2));
        return alles;
    }

    private Spaeter spaeter(Vorlage antwort, int wartezeiten) {
        return new Spaeter(Instant.now().plus(verzoegerung.multipliedBy(wartezeiten)), antwort.schreiben());
    }
}
