package de.amtsweg.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Answers of the AZR as {@code connectors/azr/README.md} tells them. */
final class AzrRegeln implements Regeln {
    static final String GESAMTAUSKUNFT = "090004-gesamtauskunft.xml";
    static final String LOESCHUNG = "03";

    private static final String NEU = "01";
    /** What of a person's record a list of similar persons leaves out. */
    private static final List<String> NUR_AUSKUNFT =
            List.of("referenz.id", "passnummer", "aufenthaltsstatus", "sachverhalt", "dokument", "nichtIdentischMit");

    private final AzrBestand bestand = new AzrBestand();
    private final AzrKennwoerter kennwoerter = new AzrKennwoerter();

    @Override
    public boolean zugelassen(Nachricht anfrage, String ausweis) {
        return kennwoerter.stimmt(anfrage, ausweis);
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        return Ergebnis.sofort(
                switch (anfrage.typ()) {
                    case "090001" -> auskunft(anfrage);
                    case "090007" -> dokument(anfrage);
                    case "090009" -> erstmeldung(anfrage);
                    case "090010" -> folgemeldung(anfrage);
                    case AzrKennwoerter.AENDERUNG -> kennwoerter.aendern(anfrage);
                    default ->
                        throw new Abgelehnt(
                                422,
                                "Falsche Richtung",
                                "Die Nachricht " + anfrage.typ() + " sendet das AZR, es nimmt sie nicht an.");
                });
    }

    @Override
    public void uebernehmen(Nachricht anfrage, Nachricht antwort) {
        if (anfrage.typ().equals(AzrKennwoerter.AENDERUNG)) {
            kennwoerter.uebernehmen(anfrage, antwort);
        }
        if (!antwort.typ().equals("090098")) {
            return;
        }
        String azrNummer = antwort.text("azrNummer");
        if (anfrage.typ().equals("090009")) {
            bestand.anlegen(azrNummer, anfrage, antwort.text("referenz.id"));
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
            for (String weg : NUR_AUSKUNFT) {
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
            return bestaetigung(
                    anfrage,
                    AzrNummern.neueAzrNummer(n -> bestand.mitNummer(n).isPresent()),
                    AzrNummern.neueReferenz());
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

    /** § 6 Abs. 5 S. 3 AZRG: only after the requesting authority has confirmed what § 10 Abs. 6 asks for. */
    private Vorlage dokument(Nachricht anfrage) {
        String id = anfrage.text("dokument.id");
        Optional<Element> angabe = bestand.mitNummer(anfrage.text("azrNummer")).stream()
                .flatMap(person -> Xml.kinder(person, "dokument").stream())
                .filter(d -> Xml.text(d, "dokument.id").equals(id))
                .findFirst();
        if (!anfrage.text("bestaetigungUnerlaesslichkeit").matches("true|1")) {
            return fehler(anfrage, "UNERLAESSLICHKEIT_FEHLT", "Die Unerlässlichkeit ist nicht bestätigt.");
        }
        if (angabe.isEmpty()) {
            return fehler(anfrage, "DOKUMENT_UNBEKANNT", "Dieses Dokument ist zu der Person nicht gespeichert.");
        }
        Vorlage antwort = Vorlage.antwort("azr", "090008-dokumentuebermittlung.xml", anfrage)
                .setzen("azrNummer", anfrage.text("azrNummer"));
        Xml.kinder(angabe.get()).forEach(e -> antwort.setzen("dokument/" + e.getLocalName(), e.getTextContent()));
        return antwort;
    }

    private Vorlage folgemeldung(Nachricht anfrage) {
        String azrNummer = anfrage.text("azrNummer");
        Optional<Element> person = bestand.mitNummer(azrNummer);
        if (person.isEmpty()) {
            return fehler(anfrage, "DATENSATZ_UNBEKANNT", "Unter dieser AZR-Nummer ist niemand gespeichert.");
        }
        String art = anfrage.text("aenderungsArt/code");
        boolean personalien =
                Xml.element(anfrage.wurzel(), "sachverhalt/grundpersonalien").isPresent();
        if (personalien && (art.equals(NEU) || art.equals(LOESCHUNG))) {
            return fehler(anfrage, "REFERENZ_FEHLT", "Grundpersonalien werden berichtigt, nicht neu oder gelöscht.");
        }
        if (art.equals(NEU)) {
            return bestaetigung(anfrage, azrNummer, AzrNummern.neueReferenz());
        }
        String referenz = anfrage.text("sachverhalt/referenz.id");
        if (referenz.isEmpty()) {
            return fehler(anfrage, "REFERENZ_FEHLT", "Eine Änderung oder Löschung nennt die Kennung des Sachverhalts.");
        }
        if (!AzrBestand.istAktuell(person.get(), referenz, personalien)) {
            return fehler(
                    anfrage,
                    "REFERENZ_VERALTET",
                    "Der Sachverhalt wurde inzwischen geändert oder gelöscht. Bitte den Datensatz neu abrufen.");
        }
        return bestaetigung(anfrage, azrNummer, AzrNummern.naechsteFassung(referenz));
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

    @Override
    public Optional<List<Map<String, Object>>> datensaetze() {
        return Optional.of(bestand.datensaetze());
    }
}
