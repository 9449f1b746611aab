package de.amtsweg.simulator;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Answers of the card producer as {@code connectors/eat/README.md} tells them. */
final class EatRegeln implements Regeln {
    // no vowels and no letters that look like digits
    private static final String ZEICHEN = "0123456789CFGHJKLMNPRTVWXYZ";
    private static final SecureRandom ZUFALL = new SecureRandom();

    private final Duration verzoegerung;
    private int auftraege;

    EatRegeln(Duration verzoegerung) {
        this.verzoegerung = verzoegerung;
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        if (anfrage.typ().equals("Sperrmeldung")) {
            byte[] gesperrt = Vorlage.antwort("eat", "sperrbestaetigung.xml", anfrage)
                    .setzen("seriennummer", anfrage.text("seriennummer"))
                    .schreiben();
            return new Ergebnis(gesperrt, List.of());
        }
        if (!anfrage.typ().equals("Kartenbestellung")) {
            throw new Abgelehnt(
                    422,
                    "Falsche Richtung",
                    "Die Nachricht " + anfrage.typ() + " sendet der Kartenhersteller, er nimmt sie nicht an.");
        }
        String auftragsnummer = String.format("EAT-%08d", auftraege + 1);
        byte[] bestaetigung = Vorlage.antwort("eat", "bestellbestaetigung.xml", anfrage)
                .setzen("auftragsnummer", auftragsnummer)
                .schreiben();
        if (anfrage.text("inhaber/familienname").startsWith("Schweigt")) {
            return new Ergebnis(bestaetigung, List.of());
        }
        byte[] meldung = Vorlage.antwort("eat", "kartenmeldung.xml", anfrage)
                .setzen("auftragsnummer", auftragsnummer)
                .setzen("seriennummer", seriennummer())
                .setzen("herstellungsdatum", LocalDate.now().toString())
                .schreiben();
        return new Ergebnis(bestaetigung, List.of(new Spaeter(Instant.now().plus(verzoegerung), meldung)));
    }

    @Override
    public void uebernehmen(Nachricht anfrage, Nachricht antwort) {
        if (anfrage.typ().equals("Kartenbestellung")) {
            auftraege++;
        }
    }

    /** Nine characters, by chance: the number may say nothing about the holder (§ 78 Abs. 2 S. 3 AufenthG). */
    private static String seriennummer() {
        StringBuilder nummer = new StringBuilder("Y");
        for (int i = 0; i < 8; i++) {
            nummer.append(ZEICHEN.charAt(ZUFALL.nextInt(ZEICHEN.length())));
        }
        return nummer.toString();
    }
}
