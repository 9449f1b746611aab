package de.amtsweg.simulator;

import static de.amtsweg.simulator.Pruefstand.beispiel;
import static de.amtsweg.simulator.Pruefstand.text;
import static de.amtsweg.simulator.Pruefstand.wurzel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaeteAntwortTest {
    private static final Duration FRIST = Duration.ofSeconds(20);

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

    private void annehmen(String register, String xml) throws Exception {
        HttpResponse<String> antwort = stand.senden(register, xml);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(202);
        assertThat(antwort.body()).isEmpty();
    }

    /** Waits for the n-th delivery and holds it against the contract. */
    private String zustellung(String register, int nummer) throws Exception {
        await().atMost(FRIST).until(() -> stand.zustellungen.size() >= nummer);
        Pruefstand.Zustellung zustellung = stand.zustellungen.get(nummer - 1);
        assertThat(zustellung.pfad()).isEqualTo("/api/eingang/" + register);
        assertThat(zustellung.zugang()).isEqualTo("Bearer " + Pruefstand.TOKEN);
        Pruefstand.pruefen(register, zustellung.xml());
        return zustellung.xml();
    }

    @ParameterizedTest
    @CsvSource({
        "Müller & Söhne,ERTEILT,01",
        "Versagt Gastro GmbH,VERSAGT,02",
        "Unzureichend KG,INFORMATION_UNZUREICHEND,",
        "Ohne Auskunft AG,ARBEITGEBER_OHNE_AUSKUNFT,"
    })
    void theEmployersNameDecidesTheAnswerOfTheBa(String arbeitgeber, String ergebnis, String code) throws Exception {
        String anfrage = beispiel("ba", "zustimmungsanfrage.xml")
                .replace("Müller &amp; Söhne Maschinenbau GmbH", arbeitgeber.replace("&", "&amp;"));
        annehmen("ba", anfrage);

        String antwort = zustellung("ba", 1);

        assertThat(text(antwort, "//ergebnis")).isEqualTo(ergebnis);
        assertThat(text(antwort, "//entscheidung/code")).isEqualTo(code == null ? "" : code);
        assertThat(text(antwort, "//ausloeserUUID")).isEqualTo(text(anfrage, "//nachrichtenUUID"));
        assertThat(text(antwort, "//vorgangsnummer")).isEqualTo("AW-2026-000123");
    }

    @Test
    void aLimitedJobLimitsTheConsent() throws Exception {
        annehmen("ba", beispiel("ba", "zustimmungsanfrage.xml").replace("<unbefristet/>", "<monate>24</monate>"));

        assertThat(text(zustellung("ba", 1), "//befristungMonate")).isEqualTo("24");
    }

    @Test
    void aSupplementIsAnsweredAndAForeignOneRefused() throws Exception {
        String anfrage = beispiel("ba", "zustimmungsanfrage.xml")
                .replace("Müller &amp; Söhne Maschinenbau GmbH", "Unzureichend KG");
        annehmen("ba", anfrage);
        zustellung("ba", 1);
        String ergaenzung = beispiel("ba", "ergaenzung.xml");
        assertThat(stand.senden("ba", ergaenzung).statusCode()).isEqualTo(422);

        String passend = ergaenzung.replace(text(ergaenzung, "//anfrageUUID"), text(anfrage, "//nachrichtenUUID"));
        annehmen("ba", passend);

        String antwort = zustellung("ba", 2);
        assertThat(text(antwort, "//ergebnis")).isEqualTo("ERTEILT");
        assertThat(text(antwort, "//befristungMonate")).isEqualTo("36");
        assertThat(text(antwort, "//ausloeserUUID")).isEqualTo(text(passend, "//nachrichtenUUID"));
    }

    @Test
    void aSilentEmployerIsNeverAnsweredAndARepetitionIsAnsweredOnce() throws Exception {
        annehmen("ba", beispiel("ba", "zustimmungsanfrage.xml").replace("Maschinenbau", "Schweigt"));
        String andere = beispiel("ba", "zustimmungsanfrage.xml");
        annehmen("ba", andere);
        annehmen("ba", andere);
        zustellung("ba", 1);

        await().atMost(FRIST)
                .until(() -> stand.zaehler("ba").get("rueckrufeOffen").asInt() == 0);
        assertThat(stand.zustellungen).hasSize(1);
        assertThat(stand.zaehler("ba").get("empfangen").asInt()).isEqualTo(3);
        assertThat(stand.zaehler("ba").get("wirksam").asInt()).isEqualTo(2);
    }

    @Test
    void theFamilyNameDecidesTheAnswerOfTheBva() throws Exception {
        String abfrage = beispiel("bva", "sicherheitsabfrage.xml");
        annehmen("bva", abfrage);
        String nichts = zustellung("bva", 1);
        assertThat(text(nichts, "//ergebnis")).isEqualTo("KEINE_ERKENNTNISSE");
        assertThat(text(nichts, "//bvaVerfahrensnummer")).matches("\\d{8}\\d{6}\\d{4}");

        annehmen("bva", beispiel("bva", "sicherheitsabfrage.xml").replace("al-Ǧazāʾirī", "Gefahrenberg"));
        String etwas = zustellung("bva", 2);
        assertThat(text(etwas, "//ergebnis")).isEqualTo("ERKENNTNISSE");
        assertThat(text(etwas, "//text")).isNotBlank();
        assertThat(text(etwas, "//bvaVerfahrensnummer")).isNotEqualTo(text(nichts, "//bvaVerfahrensnummer"));
    }

    @Test
    void aLaterFindingComesAsSecondMessageUnderTheSameNumber() throws Exception {
        annehmen("bva", beispiel("bva", "sicherheitsabfrage.xml").replace("al-Ǧazāʾirī", "Nachberichtova"));

        String antwort = zustellung("bva", 1);
        String nachbericht = zustellung("bva", 2);

        assertThat(text(antwort, "//art")).isEqualTo("ANTWORT");
        assertThat(text(nachbericht, "//art")).isEqualTo("NACHBERICHT");
        assertThat(text(nachbericht, "//bvaVerfahrensnummer")).isEqualTo(text(antwort, "//bvaVerfahrensnummer"));
        assertThat(text(nachbericht, "//nachrichtenUUID")).isNotEqualTo(text(antwort, "//nachrichtenUUID"));
    }

    @Test
    void theCardProducerConfirmsAtOnceAndReportsTheCardLater() throws Exception {
        String bestellung = beispiel("eat", "kartenbestellung.xml");
        HttpResponse<String> sofort = stand.senden("eat", bestellung);
        assertThat(sofort.statusCode()).isEqualTo(200);
        Pruefstand.pruefen("eat", sofort.body());
        assertThat(wurzel(sofort.body())).isEqualTo("Bestellbestaetigung");
        assertThat(stand.senden("eat", bestellung).body()).isEqualTo(sofort.body());

        String karte = zustellung("eat", 1);
        assertThat(text(karte, "//status")).isEqualTo("HERGESTELLT");
        assertThat(text(karte, "//seriennummer")).matches("[0-9A-Z]{9}");
        assertThat(text(karte, "//auftragsnummer")).isEqualTo(text(sofort.body(), "//auftragsnummer"));
        assertThat(text(karte, "//ausloeserUUID")).isEqualTo(text(bestellung, "//nachrichtenUUID"));

        String kind = stand.senden("eat", beispiel("eat", "kartenbestellung-kind.xml"))
                .body();
        assertThat(text(kind, "//auftragsnummer")).isNotEqualTo(text(karte, "//auftragsnummer"));
    }

    @Test
    void anAnswerIsRepeatedUnchangedUntilTakenAlsoAfterARestart() throws Exception {
        stand.statusDerAnwendung = 503;
        annehmen("ba", beispiel("ba", "zustimmungsanfrage.xml"));
        String erste = zustellung("ba", 1);
        assertThat(zustellung("ba", 2)).isEqualTo(erste);

        stand.neuStarten();
        int vorher = stand.zustellungen.size();
        stand.statusDerAnwendung = 202;
        assertThat(zustellung("ba", vorher + 1)).isEqualTo(erste);
        await().atMost(FRIST)
                .until(() -> stand.zaehler("ba").get("rueckrufeOffen").asInt() == 0);

        stand.neuStarten();
        assertThat(stand.zaehler("ba").get("rueckrufeOffen").asInt()).isZero();
        assertThat(stand.datensaetze("ba").at("/0/rueckrufe/0/zugestellt").asBoolean())
                .isTrue();
    }

    @Test
    void switchedOffItSendsNothingAndCatchesUpWhenSwitchedOn() throws Exception {
        stand.statusDerAnwendung = 503;
        annehmen("bva", beispiel("bva", "sicherheitsabfrage.xml"));
        zustellung("bva", 1);
        stand.schalten("bva", "AUS");
        assertThat(stand.senden("bva", beispiel("bva", "sicherheitsabfrage.xml"))
                        .statusCode())
                .isEqualTo(503);
        stand.statusDerAnwendung = 200;
        stand.schalten("bva", "AN");

        await().atMost(FRIST)
                .until(() -> stand.zaehler("bva").get("rueckrufeOffen").asInt() == 0);
        List<String> uuids = stand.zustellungen.stream()
                .map(z -> text(z.xml(), "//nachrichtenUUID"))
                .distinct()
                .toList();
        assertThat(uuids).hasSize(1);
    }
}
