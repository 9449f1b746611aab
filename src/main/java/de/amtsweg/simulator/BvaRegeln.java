package de.amtsweg.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Answers of the Bundesverwaltungsamt as {@code connectors/bva/README.md} tells them. */
final class BvaRegeln implements Regeln {
    private final Duration verzoegerung;
    private int abfragen;

    BvaRegeln(Duration verzoegerung) {
        this.verzoegerung = verzoegerung;
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        if (anfrage.typ().equals("Sachfahndungsanfrage")) {
            return Ergebnis.sofort(sachfahndung(anfrage));
        }
        if (!anfrage.typ().equals("Sicherheitsabfrage")) {
            throw new Abgelehnt(
                    422,
                    "Falsche Richtung",
                    "Die Nachricht " + anfrage.typ() + " sendet das BVA, es nimmt sie nicht an.");
        }
        String familienname = anfrage.text("person/grundpersonalien/familienname");
        if (familienname.startsWith("Schweigt")) {
            return Ergebnis.angenommen(List.of());
        }
        String nummer =
                LocalDate.now().format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%06d", abfragen + 1) + "0001";
        if (familienname.startsWith("Gefahr")) {
            return Ergebnis.angenommen(List.of(spaeter("sicherheitsantwort-erkenntnisse.xml", anfrage, nummer, 1)));
        }
        Spaeter nichts = spaeter("sicherheitsantwort-keine-erkenntnisse.xml", anfrage, nummer, 1);
        if (familienname.startsWith("Nachbericht")) {
            return Ergebnis.angenommen(
                    List.of(nichts, spaeter("sicherheitsantwort-nachbericht.xml", anfrage, nummer, 2)));
        }
        return Ergebnis.angenommen(List.of(nichts));
    }

    @Override
    public void uebernehmen(Nachricht anfrage, Nachricht antwort) {
        if (anfrage.typ().equals("Sicherheitsabfrage")) {
            abfragen++;
        }
    }

    private static Vorlage sachfahndung(Nachricht anfrage) {
        String nummer = anfrage.text("dokumentennummer");
        return Vorlage.antwort(
                        "bva",
                        nummer.startsWith("FAHND")
                                ? "sachfahndungsantwort-treffer.xml"
                                : "sachfahndungsantwort-kein-treffer.xml",
                        anfrage)
                .setzen("dokumentennummer", nummer);
    }

    private Spaeter spaeter(String datei, Nachricht anfrage, String nummer, int wartezeiten) {
        Vorlage antwort = Vorlage.antwort("bva", datei, anfrage).setzen("bvaVerfahrensnummer", nummer);
        return new Spaeter(Instant.now().plus(verzoegerung.multipliedBy(wartezeiten)), antwort.schreiben());
    }
}
