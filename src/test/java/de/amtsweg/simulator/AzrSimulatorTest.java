package de.amtsweg.simulator;

import static de.amtsweg.simulator.Pruefstand.beispiel;
import static de.amtsweg.simulator.Pruefstand.text;
import static de.amtsweg.simulator.Pruefstand.wurzel;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AzrSimulatorTest {
    private static final String ANFRAGE = "090001-anfrage-grundpersonalien.xml";
    private static final String ERSTMELDUNG = "090009-erstmeldung.xml";

    @TempDir
    Path ordner;

    private Pruefstand stand;

    @BeforeEach
    void start() throws Exception {
        stand = new Pruefstand(ordner);
    }

    @AfterEach
    void ende() {
        stand.close();
    }

    /** Sends, and holds the answer against the contract. */
    private String fragen(String xml) throws Exception {
        HttpResponse<String> antwort = stand.senden("azr", xml);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        Pruefstand.pruefen("azr", antwort.body());
        assertThat(text(antwort.body(), "//ausloeserUUID")).isEqualTo(text(xml, "//nachrichtenUUID"));
        assertThat(text(antwort.body(), "//leser/behoerdenkennung")).isEqualTo("100001");
        assertThat(text(antwort.body(), "/*/geschaeftszeichen")).isEqualTo("AW-2026-000123");
        return antwort.body();
    }

    @Test
    void anExactMatchIsAFullAnswerByPersonNumberOrPassport() throws Exception {
        for (String datei : new String[] {ANFRAGE, "090001-anfrage-azr-nummer.xml", "090001-anfrage-passnummer.xml"}) {
            String antwort = fragen(beispiel("azr", datei));

            assertThat(wurzel(antwort)).isEqualTo("VonAZR.AZRGesamtauskunft.090004");
            assertThat(text(antwort, "//familienname")).isEqualTo("Yıldırım");
            assertThat(text(antwort, "//sachverhalt/referenz.id")).isEqualTo("7K2M9QA01X4TB");
        }
    }

    @Test
    void theSameFamilyNameIsAListOfHitsWithoutFacts() throws Exception {
        String antwort = fragen(beispiel("azr", ANFRAGE)
                .replace("Yıldırım", "NGUYỄN")
                .replace("Şükrü Çağlar", "Quốc")
                .replace("1991-05-17", "2001"));

        assertThat(wurzel(antwort)).isEqualTo("VonAZR.AZRTrefferliste.090003");
        assertThat(text(antwort, "count(//person)")).isEqualTo("3");
        assertThat(text(antwort, "count(//sachverhalt)")).isEqualTo("0");
    }

    @Test
    void oneNamesakeIsAHitOnlyIfMoreThanTheFamilyNameIsTheSame() throws Exception {
        String andere = beispiel("azr", ANFRAGE).replace("Şükrü Çağlar", "Emre");
        assertThat(wurzel(fragen(andere))).isEqualTo("VonAZR.AZRTrefferliste.090003");

        assertThat(wurzel(fragen(
                        beispiel("azr", ANFRAGE).replace("Şükrü Çağlar", "Emre").replace("1991-05-17", "1990-11-03"))))
                .isEqualTo("VonAZR.AZRKeinTreffer.090002");
    }

    @Test
    void nobodyIsNoHit() throws Exception {
        assertThat(wurzel(fragen(beispiel("azr", ANFRAGE).replace("Yıldırım", "Unbekannt"))))
                .isEqualTo("VonAZR.AZRKeinTreffer.090002");
        assertThat(wurzel(fragen(
                        beispiel("azr", "090001-anfrage-azr-nummer.xml").replace("241002000017", "999999999999"))))
                .isEqualTo("VonAZR.AZRKeinTreffer.090002");
    }

    @Test
    void aFirstReportOfTheSamePersonIsRefusedUnlessDeclaredDifferent() throws Exception {
        String refused = fragen(beispiel("azr", ERSTMELDUNG));
        assertThat(wurzel(refused)).isEqualTo("VonAZR.AZRFehlernachricht.090099");
        assertThat(text(refused, "//fehlercode")).isEqualTo("PERSONALIEN_GLEICH");
        assertThat(text(refused, "//personalienGleich")).isEqualTo("230403000027");

        String taken = fragen(beispiel("azr", "090009-erstmeldung-personenverschiedenheit.xml"));
        assertThat(wurzel(taken)).isEqualTo("VonAZR.AZRBestaetigungMeldung.090098");
        assertThat(text(taken, "//azrNummer")).matches("\\d{12}").isNotEqualTo("230403000027");
    }

    @Test
    void whatWasReportedIsFoundAfterwards() throws Exception {
        String gemeldet =
                fragen(beispiel("azr", ERSTMELDUNG).replace("Nguyễn", "Šķēle").replace("C7654321", "LV1234567"));
        String nummer = text(gemeldet, "//azrNummer");
        fragen(beispiel("azr", "090010-folgemeldung-aufenthaltserlaubnis.xml").replace("241002000017", nummer));

        String auskunft =
                fragen(beispiel("azr", "090001-anfrage-passnummer.xml").replace("U12345678", "LV1234567"));

        assertThat(text(auskunft, "//person/azrNummer")).isEqualTo(nummer);
        assertThat(text(auskunft, "//aufenthaltserlaubnis/code")).isEqualTo("493");
        assertThat(text(auskunft, "//aufenthaltserlaubnis/gueltigBis")).isEqualTo("2030-12-31");
        assertThat(text(auskunft, "//aufenthaltsstatus")).isEqualTo("Aufenthaltserlaubnis");
    }

    @Test
    void aChangeNeedsTheNewestReference() throws Exception {
        String aenderung = "090010-folgemeldung-aenderung.xml";
        String neu = text(fragen(beispiel("azr", aenderung)), "//referenz.id");
        assertThat(neu).startsWith("7K2M9QA02").matches("[0-9A-Z]{9,15}");

        String veraltet = fragen(beispiel("azr", aenderung));
        assertThat(text(veraltet, "//fehlercode")).isEqualTo("REFERENZ_VERALTET");

        String geloescht = fragen(
                beispiel("azr", aenderung).replace("7K2M9QA01X4TB", neu).replace("<code>02</code>", "<code>03</code>"));
        assertThat(wurzel(geloescht)).isEqualTo("VonAZR.AZRBestaetigungMeldung.090098");
        assertThat(text(fragen(beispiel("azr", ANFRAGE)), "count(//sachverhalt)"))
                .isEqualTo("0");
    }

    @Test
    void aReportForAnUnknownNumberOrWithoutReferenceIsRefused() throws Exception {
        String unbekannt =
                fragen(beispiel("azr", "090010-folgemeldung-antrag.xml").replace("241002000017", "999999999999"));
        assertThat(text(unbekannt, "//fehlercode")).isEqualTo("DATENSATZ_UNBEKANNT");

        String ohne = fragen(
                beispiel("azr", "090010-folgemeldung-aenderung.xml").replaceAll("<referenz.id>.*</referenz.id>", ""));
        assertThat(text(ohne, "//fehlercode")).isEqualTo("REFERENZ_FEHLT");
    }

    @Test
    void personalDataAreCorrectedWithTheirOwnReference() throws Exception {
        String berichtigung = "090010-folgemeldung-berichtigung-personalien.xml";
        String neu = text(fragen(beispiel("azr", berichtigung)), "//referenz.id");
        assertThat(neu).startsWith("G5N8R3V02");

        String auskunft = fragen(beispiel("azr", "090001-anfrage-azr-nummer.xml"));
        assertThat(text(auskunft, "//person/referenz.id")).isEqualTo(neu);
        assertThat(text(auskunft, "//person/grundpersonalien/geburtsdatum")).isEqualTo("1991-05-18");
        assertThat(text(fragen(beispiel("azr", berichtigung)), "//fehlercode")).isEqualTo("REFERENZ_VERALTET");
        assertThat(text(fragen(beispiel("azr", berichtigung).replace("<code>02<", "<code>03<")), "//fehlercode"))
                .isEqualTo("REFERENZ_FEHLT");
    }

    @Test
    void aDocumentIsGivenOnlyIfIndispensable() throws Exception {
        String anforderung = "090007-dokumentanforderung.xml";
        String dokument = fragen(beispiel("azr", anforderung));
        assertThat(wurzel(dokument)).isEqualTo("VonAZR.AZRDokumentUebermittlung.090008");
        assertThat(text(dokument, "//dokument/bezeichnung")).isEqualTo("Reisepass U12345678");
        assertThat(text(dokument, "//dokument/inhalt").strip()).startsWith("JVBERi0");

        assertThat(text(
                        fragen(beispiel("azr", anforderung)
                                .replace("true</bestaetigungUnerl", "false</bestaetigungUnerl")),
                        "//fehlercode"))
                .isEqualTo("UNERLAESSLICHKEIT_FEHLT");
        assertThat(text(fragen(beispiel("azr", anforderung).replace("D4T7Y2P01", "D9K3B6W01")), "//fehlercode"))
                .as("a document of another person")
                .isEqualTo("DOKUMENT_UNBEKANNT");
    }

    @Test
    void aRepeatedMessageGetsTheFirstAnswerAndChangesNothing() throws Exception {
        String meldung = beispiel("azr", "090010-folgemeldung-antrag.xml");
        String erste = fragen(meldung);

        assertThat(fragen(meldung)).isEqualTo(erste);
        assertThat(fragen(meldung)).isEqualTo(erste);

        JsonNode zaehler = stand.zaehler("azr");
        assertThat(zaehler.get("empfangen").asInt()).isEqualTo(3);
        assertThat(zaehler.get("wirksam").asInt()).isEqualTo(1);
        assertThat(text(fragen(beispiel("azr", ANFRAGE)), "count(//antrag)")).isEqualTo("1");

        // the counter does count: another UUID is another report
        fragen(beispiel("azr", "090010-folgemeldung-antrag.xml"));
        assertThat(text(fragen(beispiel("azr", ANFRAGE)), "count(//antrag)")).isEqualTo("2");
    }

    @Test
    void stateAndCountersOutliveARestart() throws Exception {
        String meldung = beispiel("azr", "090010-folgemeldung-ablehnung.xml");
        String erste = fragen(meldung);
        fragen(meldung);

        stand.neuStarten();

        assertThat(stand.zaehler("azr").get("empfangen").asInt()).isEqualTo(2);
        assertThat(stand.zaehler("azr").get("wirksam").asInt()).isEqualTo(1);
        assertThat(fragen(meldung)).isEqualTo(erste);
        String auskunft = fragen(beispiel("azr", ANFRAGE));
        assertThat(text(auskunft, "count(//ablehnung)")).isEqualTo("1");
        assertThat(text(auskunft, "//aufenthaltsstatus")).isEqualTo("Antrag abgelehnt");
        assertThat(stand.datensaetze("azr").toString()).contains("Yıldırım", "2026-12-15");
    }

    @Test
    void whatBreaksTheContractIsRefusedWithTheLine() throws Exception {
        String gut = beispiel("azr", ANFRAGE);
        String ohneZweck = gut.replaceAll("(?s)<abrufzweck.*</abrufzweck>", "");
        HttpResponse<String> antwort = stand.senden("azr", ohneZweck);

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(antwort.body()).contains("entspricht nicht dem Vertrag", "Zeile ", "abrufzweck");
        HttpResponse<String> abgeschnitten = stand.senden("azr", gut.substring(0, gut.length() - 20));
        assertThat(abgeschnitten.statusCode()).isEqualTo(400);
        assertThat(abgeschnitten.body()).contains("Zeile 42", "Endtag");
        String mitDtd = gut.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
        assertThat(stand.senden("azr", mitDtd).statusCode()).isEqualTo(400);
        assertThat(stand.senden("azr", gut.replace("<code>090001</code>", "<code>090009</code>"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(stand.senden("azr", beispiel("azr", "090002-kein-treffer.xml"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(stand.zaehler("azr").get("wirksam").asInt()).isZero();
        assertThat(stand.zaehler("azr").get("ungueltig").asInt()).isEqualTo(4);

        fragen(gut);
        assertThat(stand.zaehler("azr").get("wirksam").asInt()).isEqualTo(1);
    }

    @Test
    void switchedOffItIsUnavailableUntilSwitchedOn() throws Exception {
        stand.schalten("azr", "AUS");
        assertThat(stand.senden("azr", beispiel("azr", ANFRAGE)).statusCode()).isEqualTo(503);
        assertThat(stand.zaehler("azr").get("zustand").asText()).isEqualTo("AUS");
        assertThat(stand.zaehler("azr").get("empfangen").asInt()).isZero();

        stand.schalten("azr", "AN");
        fragen(beispiel("azr", ANFRAGE));
    }
}
