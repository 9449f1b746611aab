package de.amtsweg.simulator;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Answers of the AZR as {@code connectors/azr/README.md} tells them. */
final class AzrRegeln implements Regeln {
    static final String GESAMTAUSKUNFT = "090004-gesamtauskunft.xml";
    static final String LOESCHUNG = "03";

    private static final String NEU = "01";
    private static final String ZEICHEN = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom ZUFALL = new SecureRandom();

    private final AzrBestand bestand = new AzrBestand();

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        return Ergebnis.sofort(
                switch (anfrage.typ()) {
                    case "090001" -> auskunft(anfrage);
                    case "090009" -> erstmeldung(anfrage);
                    case "090010" -> folgemeldung(anfrage);
                    default ->
                        throw new Abgelehnt(
                                422,
                                "Falsche Richtung",
                                "Die Nachricht " + anfrage.typ() + " sendet das AZR, es nimmt sie nicht an.");
                });
    }

    @Override
    public void uebernehmen(Nachricht anfrage, Nachricht antwort) {
        if (!antwort.typ().equals("090098")) {
            return;
        }
        String azrNummer = antwort.text("azrNummer");
        if (anfrage.typ().equals("090009")) {
            bestand.anlegen(azrNummer, anfrage);
        } else {
            bestand.aendern(azrNummer, anfrage, antwort.text("referenz.id"));
        }
    }

    private Vorlage auskunft(Nachricht anfrage) {
        Element schluessel = Xml.kinder(
                        Xml.element(anfrage.wurzel(), "suchschluessel").orElseThrow())
                .get(0);
        String wert = schluessel.getTextContent().strip();
        return switch (schluessel.getLocalName()) {
            case "azrNummer" ->
                treffer(anfrage, bestand.mitNummer(wert).stream().toList());
            case "passnummer" -> treffer(anfrage, bestand.mitPassnummer(wert));
            default -> {
                List<Element> gleiche = bestand.gleiche(schluessel);
                yield gleiche.size() == 1
                        ? gesamtauskunft(anfrage, gleiche.get(0))
                        : trefferliste(anfrage, bestand.aehnliche(schluessel));
            }
        };
    }

    private Vorlage treffer(Nachricht anfrage, List<Element> personen) {
        return personen.size() == 1 ? gesamtauskunft(anfrage, personen.get(0)) : trefferliste(anfrage, personen);
    }

    private Vorlage gesamtauskunft(Nachricht anfrage, Element person) {
        Vorlage antwort = Vorlage.antwort("azr", GESAMTAUSKUNFT, anfrage);
        Xml.entfernen(antwort.wurzel(), "person");
        Xml.einfuegen(antwort.wurzel(), person, null);
        return antwort;
    }

    private Vorlage trefferliste(Nachricht anfrage, List<Element> personen) {
        if (personen.isEmpty()) {
            return Vorlage.antwort("azr", "090002-kein-treffer.xml", anfrage);
        }
        Vorlage antwort = Vorlage.antwort("azr", "090003-trefferliste.xml", anfrage);
        Xml.entfernen(antwort.wurzel(), "person");
        for (Element person : personen) {
            Element aehnlich = Xml.einfuegen(antwort.wurzel(), person, null);
            // § 10 Abs. 3 AZRG: who the person may be, not what is stored about her
            for (String weg : List.of("passnummer", "aufenthaltsstatus", "sachverhalt", "nichtIdentischMit")) {
                Xml.entfernen(aehnlich, weg);
            }
        }
        return antwort;
    }

    private Vorlage erstmeldung(Nachricht anfrage) {
        List<String> nichtIdentisch = Xml.kinder(anfrage.wurzel(), "nichtIdentischMit").stream()
                .map(e -> e.getTextContent().strip())
                .toList();
        List<String> gleiche = bestand
                .gleiche(Xml.element(anfrage.wurzel(), "grundpersonalien").orElseThrow())
                .stream()
                .map(person -> Xml.text(person, "azrNummer"))
                .filter(nummer -> !nichtIdentisch.contains(nummer))
                .toList();
        if (gleiche.isEmpty()) {
            return bestaetigung(anfrage, neueNummer(), zufall(7) + "01" + zufall(4));
        }
        // the text of the example file is the text for this case
        Vorlage antwort = Vorlage.antwort("azr", "090099-fehlernachricht.xml", anfrage);
        Element muster = Xml.element(antwort.wurzel(), "personalienGleich").orElseThrow();
        for (String nummer : gleiche) {
            Xml.einfuegen(antwort.wurzel(), muster, muster).setTextContent(nummer);
        }
        antwort.wurzel().removeChild(muster);
        return antwort;
    }

    private Vorlage folgemeldung(Nachricht anfrage) {
        String azrNummer = anfrage.text("azrNummer");
        Optional<Element> person = bestand.mitNummer(azrNummer);
        if (person.isEmpty()) {
            return fehler(anfrage, "DATENSATZ_UNBEKANNT", "Unter dieser AZR-Nummer ist niemand gespeichert.");
        }
        if (anfrage.text("aenderungsArt/code").equals(NEU)) {
            return bestaetigung(anfrage, azrNummer, zufall(7) + "01" + zufall(4));
        }
        String referenz = anfrage.text("sachverhalt/referenz.id");
        if (referenz.isEmpty()) {
            return fehler(anfrage, "REFERENZ_FEHLT", "Eine Änderung oder Löschung nennt die Kennung des Sachverhalts.");
        }
        if (AzrBestand.sachverhalt(person.get(), referenz).isEmpty()) {
            return fehler(
                    anfrage,
                    "REFERENZ_VERALTET",
                    "Der Sachverhalt wurde inzwischen geändert oder gelöscht. Bitte den Datensatz neu abrufen.");
        }
        int version = Integer.parseInt(referenz.substring(7, 9)) + 1;
        return bestaetigung(
                anfrage, azrNummer, referenz.substring(0, 7) + String.format("%02d", version % 100) + zufall(4));
    }

    private static Vorlage bestaetigung(Nachricht anfrage, String azrNummer, String referenz) {
        return Vorlage.antwort("azr", "090098-bestaetigung.xml", anfrage)
                .setzen("azrNummer", azrNummer)
                .setzen("referenz.id", referenz);
    }

    private static Vorlage fehler(Nachricht anfrage, String code, String text) {
        Vorlage antwort = Vorlage.antwort("azr", "090099-fehlernachricht.xml", anfrage)
                .setzen("fehlercode", code)
                .setzen("text", text);
        Xml.entfernen(antwort.wurzel(), "personalienGleich");
        return antwort;
    }

    /** Day of storage and chance: the number may say nothing about the person (§ 2 Abs. 1 AZRG-DV). */
    private String neueNummer() {
        String tag = LocalDate.now().format(DateTimeFormatter.ofPattern("yyMMdd"));
        String nummer;
        do {
            nummer = tag + String.format("%06d", ZUFALL.nextInt(1_000_000));
        } while (bestand.mitNummer(nummer).isPresent());
        return nummer;
    }

    private static String zufall(int laenge) {
        StringBuilder zeichen = new StringBuilder();
        for (int i = 0; i < laenge; i++) {
            zeichen.append(ZEICHEN.charAt(ZUFALL.nextInt(ZEICHEN.length())));
        }
        return zeichen.toString();
    }

    @Override
    public Optional<List<Map<String, Object>>> datensaetze() {
        return Optional.of(bestand.datensaetze());
    }
}
