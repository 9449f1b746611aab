package de.amtsweg.bescheid;

import de.amtsweg.bescheid.Ablehnungsdaten.Gehoer;
import de.amtsweg.bescheid.Nachforderungsdaten.Unterlage;
import de.amtsweg.bescheid.Vorlagedaten.Auskunft;
import de.amtsweg.bescheid.Vorlagedaten.Fakt;
import de.amtsweg.bescheid.Vorlagedaten.KnappVerfehlt;
import de.amtsweg.bescheid.Vorlagedaten.Vorschlag;
import de.amtsweg.bescheid.Vorlagedaten.Zeichnungspunkt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Data for papers, all invented. */
final class Musterdaten {

    static final LocalDate HEUTE = LocalDate.of(2026, 11, 23);
    static final LocalDate ANTRAG = LocalDate.of(2026, 10, 12);
    static final String NUMMER = "AW-2026-000123";
    /** 60 characters, none of them a blank or a hyphen at which the line could be broken nicely. */
    static final String LANGER_NAME = "Wickramasinghearachchigedonaranasingheappuhamillagedarapperu";

    private Musterdaten() {}

    static Behoerdenkopf behoerde(Rechtsbehelf rechtsbehelf) {
        return new Behoerdenkopf(
                "Ausländerbehörde Musterstadt",
                "Am Alten Zollhaus 7",
                "12345 Musterstadt",
                "01234 567-890",
                "auslaenderbehoerde@musterstadt.example",
                "Musterstadt",
                rechtsbehelf,
                rechtsbehelf == Rechtsbehelf.KLAGE
                        ? List.of("Verwaltungsgericht Musterstadt", "Gerichtsplatz 1", "12345 Musterstadt")
                        : List.of(),
                "§ 28 Absatz 1 VwVfG");
    }

    static Briefangaben brief() {
        return brief(
                new Empfaenger("Ayşe Gül", "Öztürk", List.of("Lindenstraße 12", "12345 Musterstadt")),
                Rechtsbehelf.WIDERSPRUCH);
    }

    static Briefangaben brief(Empfaenger empfaenger, Rechtsbehelf rechtsbehelf) {
        return new Briefangaben(behoerde(rechtsbehelf), empfaenger, NUMMER, HEUTE, "Jana Petersen");
    }

    static Bescheiddaten erteilung(Briefangaben brief) {
        return new Bescheiddaten(
                brief,
                Antragsart.ERTEILUNG,
                ANTRAG,
                List.of(),
                "Blaue Karte EU",
                "§ 18g Absatz 1 Satz 1 AufenthG",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2030, 11, 30),
                List.of("Die Beschäftigung als Softwareentwicklerin bei der Nordwind Systeme GmbH ist erlaubt."),
                new Gebuehr(
                        new BigDecimal("100"),
                        "§ 45 Nummer 1 der Aufenthaltsverordnung (AufenthV)",
                        "Bitte zahlen Sie den Betrag bei Abholung der Karte."),
                List.of(
                        "Sie besitzen einen anerkannten Hochschulabschluss und einen Arbeitsvertrag über eine dieser"
                                + " Qualifikation angemessene Beschäftigung. Ihr Jahresgehalt von 58.000,00 Euro erreicht"
                                + " die Mindesthöhe von 50.700,00 Euro.",
                        "Die allgemeinen Erteilungsvoraussetzungen des § 5 AufenthG liegen vor."),
                List.of(Belehrung.KARTE, Belehrung.VORZEITIGES_ENDE, Belehrung.BLAUE_KARTE_AENDERUNGEN),
                "Markus Feldmann");
    }

    static Ablehnungsdaten ablehnung(Briefangaben brief, Gehoer gehoer) {
        return new Ablehnungsdaten(
                brief,
                Antragsart.ERTEILUNG,
                ANTRAG,
                List.of(),
                List.of(
                        "Sie haben am 12. Oktober 2026 einen Aufenthaltstitel zum Zweck der Beschäftigung beantragt. Nach"
                                + " dem vorgelegten Arbeitsvertrag beträgt das Jahresgehalt 41.000,00 Euro."),
                gehoer,
                List.of(
                        "Die Voraussetzungen des § 18g Absatz 1 AufenthG liegen nicht vor. Die Mindesthöhe des Gehalts"
                                + " beträgt 50.700,00 Euro und wird nicht erreicht.",
                        "Andere Rechtsgrundlagen wurden geprüft; auch ihre Voraussetzungen liegen nicht vor."),
                null,
                "Markus Feldmann");
    }

    static Gehoer gehoer() {
        return Gehoer.gewaehrt(
                LocalDate.of(2026, 10, 26), "Mein Arbeitgeber will das Gehalt im nächsten Jahr erhöhen.");
    }

    static Nachforderungsdaten nachforderung(Briefangaben brief, LocalDate erstesSchreiben) {
        return new Nachforderungsdaten(
                brief,
                ANTRAG,
                List.of(
                        new Unterlage("Arbeitsvertrag", "Auf Seite 2 fehlt die Unterschrift des Arbeitgebers."),
                        new Unterlage("Nachweis der Krankenversicherung", ""),
                        new Unterlage(
                                "Anerkennung des Hochschulabschlusses",
                                "Auszug aus der Datenbank anabin oder Zeugnisbewertung der Zentralstelle für"
                                        + " ausländisches Bildungswesen")),
                LocalDate.of(2026, 12, 21),
                List.of(
                        "Online: https://amtsweg.musterstadt.example/status/AW-2026-000123",
                        "Per Post an die oben genannte Anschrift"),
                erstesSchreiben);
    }

    static Anhoerungsdaten anhoerung(Briefangaben brief) {
        return new Anhoerungsdaten(
                brief,
                Antragsart.ERTEILUNG,
                ANTRAG,
                List.of("Ihr Jahresgehalt beträgt nach dem Arbeitsvertrag 41.000,00 Euro. Für eine Blaue Karte EU nach"
                        + " § 18g Absatz 1 AufenthG müsste es im Jahr 2026 mindestens 50.700,00 Euro betragen."),
                LocalDate.of(2026, 12, 14),
                List.of("Per Post an die oben genannte Anschrift"));
    }

    static Fiktionsdaten fiktion(Fiktionsart art, String bisAusgabe) {
        return new Fiktionsdaten(
                behoerde(Rechtsbehelf.WIDERSPRUCH),
                NUMMER,
                HEUTE,
                "Jana Petersen",
                "F0012345",
                "261012012345",
                "Öztürk",
                "Ayşe Gül",
                "03.05.1994",
                "İzmir",
                "Türkei",
                "Lindenstraße 12, 12345 Musterstadt",
                art,
                ANTRAG,
                art == Fiktionsart.FORTGELTUNGSFIKTION ? "Nationales Visum (Typ D), gültig bis 30.11.2026" : "",
                "",
                bisAusgabe,
                LocalDate.of(2027, 5, 22),
                null);
    }

    static Auskunftsdaten auskunft() {
        return new Auskunftsdaten(
                behoerde(Rechtsbehelf.WIDERSPRUCH),
                NUMMER,
                HEUTE,
                "Ayşe Gül Öztürk, geboren am 03.05.1994",
                "Bundesverwaltungsamt",
                "BVA-73-2026-4711",
                "3f0c3c54-6c1e-4f0b-9d2b-0f6d3c7a9e11",
                "20. November 2026, 14:05 Uhr",
                "Prüfung vor Erteilung eines Aufenthaltstitels",
                "Jana Petersen",
                "Keine Erkenntnisse",
                "Zu der angefragten Person liegen keine Versagungsgründe vor.\nSonstige Sicherheitsbedenken bestehen"
                        + " nicht.");
    }

    static Vorlagedaten vorlage(int fakten) {
        List<Fakt> liste = new java.util.ArrayList<>(List.of(
                new Fakt("Zweck des Aufenthalts", "Beschäftigung", "Antrag vom 12.10.2026"),
                new Fakt("Jahresgehalt", "58.000,00 Euro", "Arbeitsvertrag vom 01.10.2026"),
                new Fakt("Hochschulabschluss anerkannt", "ja", "Jana Petersen, 16.11.2026"),
                new Fakt("Lebensunterhalt gesichert", "ja", "Jana Petersen, 16.11.2026")));
        for (int i = liste.size(); i < fakten; i++) {
            liste.add(
                    new Fakt("Weitere Angabe " + i, "Wert der weiteren Angabe, der über eine Zeile reicht", "Antrag"));
        }
        return new Vorlagedaten(
                behoerde(Rechtsbehelf.WIDERSPRUCH),
                NUMMER,
                HEUTE,
                "Jana Petersen",
                "Ayşe Gül Öztürk",
                "Erteilung eines Aufenthaltstitels zur Beschäftigung",
                ANTRAG,
                List.of(
                        new Zeichnungspunkt("Ergebnis", "Erteilen", "offen"),
                        new Zeichnungspunkt("Rechtsgrundlage", "§ 18g Absatz 1 Satz 1 AufenthG", "offen"),
                        new Zeichnungspunkt("Geltungsdauer", "1. Dezember 2026 bis 30. November 2030", "offen"),
                        new Zeichnungspunkt(
                                "Nebenbestimmungen", "Beschäftigung bei der Nordwind Systeme GmbH", "offen"),
                        new Zeichnungspunkt("Gebühr", "100,00 Euro", "gezeichnet: Markus Feldmann, 20.11.2026")),
                3,
                liste,
                List.of(
                        new Auskunft("Ausländerzentralregister", "Person gefunden, keine Suchvermerke", "17.11.2026"),
                        new Auskunft("Bundesverwaltungsamt (§ 73 AufenthG)", "Keine Erkenntnisse", "20.11.2026")),
                List.of(
                        new Vorschlag(
                                1,
                                "§ 18g Absatz 1 Satz 1 AufenthG (Blaue Karte EU)",
                                "Anspruch",
                                "Anerkannter Hochschulabschluss, angemessene Beschäftigung, Gehalt über der Mindesthöhe"),
                        new Vorschlag(2, "§ 18b AufenthG", "Anspruch", "Qualifizierte Beschäftigung")),
                List.of(new KnappVerfehlt(
                        "§ 18c Absatz 1 AufenthG", "Titel nach § 18g noch keine 27 Monate im Besitz")),
                "",
                List.of(
                        "Ihnen wird eine Blaue Karte EU erteilt. Sie gilt vom 1. Dezember 2026 bis zum 30. November 2030."));
    }
}
