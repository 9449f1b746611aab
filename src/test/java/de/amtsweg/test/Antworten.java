package de.amtsweg.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What a caseworker answers when nothing is special; a test names only what differs. */
public final class Antworten {

    /** Tasks that only show that somebody else is awaited. */
    public static final Set<String> WARTEND = Set.of("antwort-abwarten", "unterlagen-abwarten");

    /** Each blank form has a number of its own. */
    private static final AtomicInteger VORDRUCK = new AtomicInteger(10_000_000);

    private static final Map<String, Map<String, Object>> UEBLICH = Map.ofEntries(
            Map.entry("unterlagen-pruefen", Map.of("unterlagenErgebnis", "VOLLSTAENDIG")),
            Map.entry(
                    "identitaet-feststellen",
                    Map.of(
                            "identitaetNachweis", "PASS",
                            "passnummer", "U23871450",
                            "passGueltigBis", "2030-06-14",
                            "lichtbild", "CLOUD_DIENSTLEISTER",
                            "fingerabdruecke", "ERFASST",
                            "unterschrift", "ERFASST",
                            "bisherigerAufenthalt", "SCHENGEN_VISUM")),
            Map.entry("fiktionsbescheinigung-erneuern", Map.of("fiktionErneuerung", "ERNEUERN")),
            Map.entry(
                    "sachverhalt-feststellen",
                    Map.of(
                            "abschlussAnerkannt", "JA",
                            "qualifizierteBeschaeftigung", "JA",
                            "berufsausuebung", "NICHT_ERFORDERLICH",
                            "altersversorgungAngemessen", "JA",
                            "lebensunterhaltGesichert", "JA",
                            "ausweisungsinteresse", "KEINES")),
            Map.entry("rechtsgrundlage-festlegen", Map.of("festlegung", "FESTLEGEN")),
            Map.entry(
                    "entscheidung-zeichnen",
                    Map.of(
                            "punktErgebnis", "JA",
                            "punktRechtsgrundlage", "JA",
                            "punktGeltungsdauer", "JA",
                            "punktNebenbestimmungen", "JA",
                            "punktGebuehr", "JA")),
            Map.entry(
                    "verpflichtung-feststellen",
                    Map.of(
                            "personenart", "NATUERLICH",
                            "ausweisArt", "PERSONALAUSWEIS",
                            "ausweisNummer", "L01X00T47",
                            "handlungsfaehig", "JA",
                            "wohnsitzInland", "JA",
                            "statusVerpflichtender", "DEUTSCH")),
            Map.entry(
                    "leistungsfaehigkeit-feststellen",
                    Map.of(
                            "einkommensnachweise",
                            "AKTUELL",
                            "nettoMonat",
                            3200,
                            "unterhaltsberechtigte",
                            0,
                            "erforderlichEur",
                            500,
                            "leistungenVerpflichtender",
                            "NEIN",
                            "sicherheitGeleistet",
                            "NEIN")),
            Map.entry(
                    "vorschlag-zeichnen",
                    Map.of("punktErgebnis", "JA", "punktRechtsgrundlage", "JA", "punktGebuehr", "JA")),
            Map.entry("einreise-feststellen", Map.of("einreiseStatus", "NICHT_ERFOLGT")),
            Map.entry(
                    "aufwendung-erfassen",
                    Map.of(
                            "aufwendungTraeger",
                            "ANDERE_STELLE",
                            "gast",
                            "1",
                            "aufwendungArt",
                            "LEBENSUNTERHALT",
                            "aufwendungVon",
                            "2026-11-25",
                            "aufwendungBis",
                            "2026-11-30",
                            "aufwendungBetrag",
                            1126,
                            "stelleName",
                            "Jobcenter Musterstadt",
                            "stelleAnschrift",
                            "Bahnhofstraße 1\n12345 Musterstadt",
                            "unterrichtungZweck",
                            "ERSTATTUNG")),
            Map.entry("unterrichtung-absenden", Map.of("abgesandt", true)),
            Map.entry(
                    "leistungsbescheid-vorschlagen",
                    Map.of(
                            "leistungsbescheidErgebnis", "ERLASSEN",
                            "begruendung", "Der Gast kann nicht zahlen.",
                            "zahlbarBis", "2027-06-30",
                            "zahlungsweg", "Stadtkasse Musterstadt, Kassenzeichen 4711")),
            Map.entry("haftungsende-pruefen", Map.of("forderungenOffen", "NEIN")),
            Map.entry("karte-neu-ausstellen", Map.of("kartenErgebnis", "AUSSTELLEN")),
            Map.entry("karte-aushaendigen", Map.of("pinBriefErhalten", true)),
            Map.entry(
                    "ba-angaben-ergaenzen", Map.of("baErgaenzung", "Der Arbeitsvertrag liegt jetzt vollständig vor.")),
            Map.entry(
                    "azr-dokument-anfordern",
                    Map.of(
                            "bestaetigungUnerlaesslichkeit",
                            true,
                            "azrDokumentBegruendung",
                            "Ohne den Pass lässt sich die Identität nicht klären.")),
            Map.entry(
                    "azr-eintrag-aendern",
                    Map.of(
                            "azrAenderung",
                            "LOESCHEN",
                            "azrAenderungBegruendung",
                            "Der Antrag ist zurückgenommen; der Eintrag wird nicht mehr gebraucht.")),
            Map.entry(
                    "sachfahndungstreffer-pruefen",
                    Map.of("sachfahndungVermerk", "Polizeiinspektion Musterstadt verständigt.")),
            Map.entry("anhoerung-auswerten", Map.of("anhoerungErgebnis", "BEI_ABLEHNUNG_BLEIBEN")),
            Map.entry("antrag-manuell-bearbeiten", Map.of("vermerk", "Im Fachverfahren erledigt.")),
            Map.entry("ruecknahme-bestaetigen", Map.of("vermerk", "Erklärung liegt schriftlich vor.")),
            Map.entry("nachtrag-pruefen", Map.of("nachtragErgebnis", "ZUR_KENNTNIS", "vermerk", "Kein Anlass.")),
            Map.entry("nachtrag-bearbeiten", Map.of("vermerk", "Alles veranlasst.")),
            Map.entry("behoerdenanfrage-beantworten", Map.of("anfrageErgebnis", "JA")),
            Map.entry("folgevorgang-erledigen", Map.of("vermerk", "Nichts zu veranlassen.")),
            Map.entry(
                    "identitaet-klaeren",
                    Map.of(
                            "identitaetStufe", "1",
                            "identitaetNachweise", "Reisepass A01234567",
                            "identitaetGeklaert", "JA")),
            Map.entry(
                    "aufenthalt-feststellen",
                    Map.of(
                            "aufenthaltRechtmaessig", "JA",
                            "aufenthaltsrecht", "NIEDERLASSUNGSERLAUBNIS")),
            Map.entry(
                    "voraussetzungen-feststellen",
                    Map.ofEntries(
                            Map.entry("handlungsfaehigStag", "JA"),
                            Map.entry("eheMitDeutschem", "KEINE"),
                            Map.entry("mehrehe", "NEIN"),
                            Map.entry("wohnung", "JA"),
                            Map.entry("bezugSgb2Oder12", "NEIN"),
                            Map.entry("anwerbung", "NEIN"),
                            Map.entry("sprachstandStag", "B1"),
                            Map.entry("sprachausnahme", "KEINE"),
                            Map.entry("testNachweis", "JA"))),
            Map.entry(
                    "auskuenfte-auswerten",
                    Map.of(
                            "verurteilungen", "NEIN",
                            "strafeAndererArt", "NEIN",
                            "massregel56", "NEIN",
                            "auslandsverurteilung", "NEIN",
                            "ermittlungsverfahren", "NEIN",
                            "verfassungsfeindlich", "KEINE_ANHALTSPUNKTE",
                            "ausweisungsinteresse54", "NEIN",
                            "sperrfrist", "KEINE")),
            Map.entry(
                    "einbuergerungsgespraech-fuehren",
                    Map.of(
                            "bekenntnis", "JA",
                            "bekenntnisUnrichtig", "NEIN",
                            "gleichberechtigungMissachtet", "NEIN",
                            "gespraechEindruck", "Flüssige Verständigung, keine Auffälligkeiten.")),
            Map.entry(
                    "fachkraefteverfahren-eroeffnen",
                    Map.of(
                            "vollmacht", "LIEGT_VOR",
                            "betriebsstaetteHier", "JA",
                            "fachkraefteBeginn", "BEGINNEN",
                            "nachweise", "Pass\nArbeitsvertrag",
                            "folgen", "Das Verfahren wird beendet.",
                            "auslandsvertretung", "Deutsche Botschaft Beispielland\n12 Main Street\nBeispielstadt")),
            Map.entry("vereinbarung-schliessen", Map.of("vereinbarungErgebnis", "GESCHLOSSEN", "gebuehrBezahlt", true)),
            Map.entry(
                    "anerkennung-feststellen",
                    Map.of("anerkennungArt", "NICHT_NOETIG", "anerkennungGrund", "Der Abschluss ist vergleichbar.")),
            Map.entry("anerkennung-auswerten", Map.of("anerkennungErgebnis", "GLEICHWERTIG")),
            Map.entry("vorabzustimmung-uebermitteln", Map.of("azrGemeldet", true)),
            Map.entry("aussetzung-beenden", Map.of("vermerk", "Verfahren eingestellt, § 170 Abs. 2 StPO.")),
            Map.entry(
                    "urkunde-aushaendigen",
                    Map.of(
                            "aushaendigungErgebnis", "AUSGEHAENDIGT",
                            "bekenntnisFeierlich", true,
                            "empfangBestaetigt", true,
                            "nichtsGeaendert", true)),
            Map.entry("mitteilungen-erledigen", Map.of("vermerk", "Alle Stellen schriftlich unterrichtet.")),
            Map.entry("antwort-abwarten", Map.of("warteEntscheidung", "WEITER_WARTEN")),
            Map.entry(
                    "integrationskurs-verpflichten",
                    Map.of("verpflichtungsgrund", "KEINE_AUSREICHENDEN_KENNTNISSE", "ausnahme", "KEINE")),
            Map.entry(
                    "integrationskurs-nachweis-pruefen",
                    Map.of(
                            "nachweisErgebnis", "TEILGENOMMEN",
                            "kurstraeger", "Volkshochschule Beispielstadt",
                            "teilnahmeBis", "2026-12-18")));

    private Antworten() {}

    /** The usual answers to a form; prefilled values may supply more. */
    public static Map<String, Object> zu(String formular, Map<String, Object> vorgelegt) {
        Map<String, Object> antworten = new HashMap<>(UEBLICH.getOrDefault(formular, Map.of()));
        if (formular.equals("fiktionsbescheinigung-aushaendigen")) {
            antworten.put("seriennummer", "F" + VORDRUCK.incrementAndGet());
        }
        if (formular.equals("rechtsgrundlage-festlegen")) {
            antworten.put("rechtsgrundlage", erste(vorgelegt.get("rechtsgrundlageAuswahl")));
        }
        if (formular.equals("azr-person-zuordnen")) {
            antworten.put("azrNummer", erste(vorgelegt.get("azrTrefferAuswahl")));
        }
        if (formular.equals("azr-dokument-anfordern")) {
            antworten.put("azrDokument", erste(vorgelegt.get("azrDokumentAuswahl")));
        }
        if (formular.equals("azr-eintrag-aendern")) {
            antworten.put("azrEintrag", erste(vorgelegt.get("azrEintragAuswahl")));
        }
        return antworten;
    }

    private static Object erste(Object auswahl) {
        return ((Map<?, ?>) ((List<?>) auswahl).get(0)).get("value");
    }
}
