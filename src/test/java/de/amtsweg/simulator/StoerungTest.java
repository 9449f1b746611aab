package de.amtsweg.simulator;

import static de.amtsweg.simulator.Pruefstand.beispiel;
import static de.amtsweg.simulator.Pruefstand.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults on demand, over real sockets. */
class StoerungTest {
    private static final Duration FRIST = Duration.ofSeconds(20);
    private static final String MELDUNG = "090010-folgemeldung-antrag.xml";

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

    private void stelle(String partner, String json) throws Exception {
        HttpResponse<String> antwort = stand.stellen(partner, json);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
    }

    private int wirksam(String register) throws Exception {
        return stand.zaehler(register).get("wirksam").asInt();
    }

    @ParameterizedTest
    @CsvSource({"AUS,503", "FEHLER_500,500"})
    void aRefusedMessageHasNoEffectAndOnlyTheNextOnesAreConcerned(String zustand, int status) throws Exception {
        stelle("azr", "{\"zustand\":\"" + zustand + "\",\"anzahl\":2}");
        String meldung = beispiel("azr", MELDUNG);

        assertThat(stand.senden("azr", meldung).statusCode()).isEqualTo(status);
        assertThat(stand.senden("azr", meldung).statusCode()).isEqualTo(status);
        assertThat(wirksam("azr")).isZero();
        assertThat(stand.senden("azr", meldung).statusCode()).isEqualTo(200);

        JsonNode zaehler = stand.zaehler("azr");
        assertThat(zaehler.get("wirksam").asInt()).isEqualTo(1);
        assertThat(zaehler.at("/anfragen/" + zustand).asInt()).isEqualTo(2);
        assertThat(zaehler.get("zustand").asText()).isEqualTo("AN");
    }

    @Test
    void aCutConnectionBeforeReadingHasNoEffect() throws Exception {
        stelle("azr", "{\"zustand\":\"VERBINDUNG_AB\"}");

        assertThatThrownBy(() -> stand.senden("azr", beispiel("azr", MELDUNG))).isInstanceOf(IOException.class);

        assertThat(stand.zaehler("azr").get("empfangen").asInt()).isZero();
        assertThat(stand.zaehler("azr").at("/anfragen/VERBINDUNG_AB").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABGESCHNITTEN", "ANTWORT_VERLOREN"})
    void theMessageTakesEffectAlthoughTheAnswerDoesNotArrive(String zustand) throws Exception {
        stelle("azr", "{\"zustand\":\"" + zustand + "\",\"anzahl\":1}");
        String meldung = beispiel("azr", MELDUNG);

        assertThatThrownBy(() -> stand.senden("azr", meldung)).isInstanceOf(IOException.class);
        assertThat(wirksam("azr")).isEqualTo(1);

        HttpResponse<String> wiederholt = stand.senden("azr", meldung);
        Pruefstand.pruefen("azr", wiederholt.body());
        assertThat(wirksam("azr")).isEqualTo(1);
    }

    @Test
    void garbageComesInsteadOfTheAnswer() throws Exception {
        stelle("azr", "{\"zustand\":\"MUELL\",\"anzahl\":1}");
        String meldung = beispiel("azr", MELDUNG);

        HttpResponse<String> antwort = stand.senden("azr", meldung);

        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> Pruefstand.pruefen("azr", antwort.body())).isInstanceOf(Exception.class);
        assertThat(wirksam("azr")).isEqualTo(1);
    }

    @Test
    void aSlowPartnerTakesItsTime() throws Exception {
        stelle("azr", "{\"zustand\":\"LANGSAM\",\"millis\":700}");
        Instant anfang = Instant.now();

        assertThat(stand.senden("azr", beispiel("azr", MELDUNG)).statusCode()).isEqualTo(200);

        assertThat(Duration.between(anfang, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(690));
    }

    @ParameterizedTest
    @CsvSource({"HAENGT,0", "ANTWORT_HAENGT,1"})
    void aHangingPartnerIsReleasedByTheSwitch(String zustand, int wirksam) throws Exception {
        stelle("azr", "{\"zustand\":\"" + zustand + "\",\"anzahl\":1}");
        CompletableFuture<Integer> ausgang = CompletableFuture.supplyAsync(() -> {
            try {
                return stand.senden("azr", beispiel("azr", MELDUNG)).statusCode();
            } catch (IOException e) {
                return -1;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        await().atMost(FRIST)
                .until(() -> stand.zaehler("azr").at("/anfragen/" + zustand).asInt() == 1 && wirksam("azr") == wirksam);
        // the others are served meanwhile
        assertThat(stand.senden("azr", beispiel("azr", "090001-anfrage-grundpersonalien.xml"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ausgang).isNotDone();

        stand.schalten("azr", "AN");

        assertThat(ausgang.get()).isEqualTo(-1);
        assertThat(wirksam("azr")).isEqualTo(wirksam + 1);
    }

    @Test
    void laterAnswersComeTwiceAndAnImmediateOneOnceMore() throws Exception {
        stelle("ba", "{\"zustand\":\"DOPPELT\",\"anzahl\":1}");
        stelle("azr", "{\"zustand\":\"DOPPELT\",\"anzahl\":1}");
        assertThat(stand.senden("ba", beispiel("ba", "zustimmungsanfrage.xml")).statusCode())
                .isEqualTo(202);
        HttpResponse<String> sofort = stand.senden("azr", beispiel("azr", MELDUNG));

        await().atMost(FRIST).until(() -> stand.zustellungen.size() == 3);
        List<String> ba = zugestellt("/api/eingang/ba");
        assertThat(ba).hasSize(2);
        assertThat(ba.get(0)).isEqualTo(ba.get(1));
        assertThat(zugestellt("/api/eingang/azr")).containsExactly(sofort.body());

        stand.senden("ba", beispiel("ba", "zustimmungsanfrage.xml"));
        await().atMost(FRIST).until(() -> stand.zustellungen.size() == 4);
        await().during(Duration.ofMillis(500)).until(() -> stand.zustellungen.size() == 4);
    }

    private List<String> zugestellt(String pfad) {
        return stand.zustellungen.stream()
                .filter(z -> z.pfad().equals(pfad))
                .map(Pruefstand.Zustellung::xml)
                .toList();
    }

    @Test
    void answersOvertakeTheirOwnAcknowledgementInReverseOrder() throws Exception {
        stelle("bva", "{\"zustand\":\"VERTAUSCHT\",\"anzahl\":1}");

        stand.senden("bva", beispiel("bva", "sicherheitsabfrage.xml").replace("al-Ǧazāʾirī", "Nachberichtova"));

        // delivered before the response was here
        assertThat(stand.zustellungen)
                .extracting(z -> text(z.xml(), "//art"))
                .containsExactly("NACHBERICHT", "ANTWORT");
        assertThat(stand.zaehler("bva").get("rueckrufeOffen").asInt()).isZero();
    }

    @Test
    void aMutePartnerAnswersWhenSwitchedBack() throws Exception {
        stelle("ba", "{\"zustand\":\"STUMM\"}");
        assertThat(stand.senden("ba", beispiel("ba", "zustimmungsanfrage.xml")).statusCode())
                .isEqualTo(202);
        await().during(Duration.ofMillis(800)).until(() -> stand.zustellungen.isEmpty());

        stand.schalten("ba", "AN");

        await().atMost(FRIST).until(() -> stand.zustellungen.size() == 1);
    }

    @Test
    void onlyMessagesWithACertainTextAreDisturbed() throws Exception {
        stelle("azr", "{\"zustand\":\"FEHLER_500\",\"nur\":\"AZRFolgemeldung\"}");

        assertThat(stand.senden("azr", beispiel("azr", "090001-anfrage-grundpersonalien.xml"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(stand.senden("azr", beispiel("azr", MELDUNG)).statusCode()).isEqualTo(500);
    }

    @Test
    void faultsAreMixedByPercentages() throws Exception {
        stelle("azr", "{\"zustand\":\"GEMISCHT\",\"prozent\":{\"FEHLER_500\":30,\"AUS\":20}}");
        for (int i = 0; i < 100; i++) {
            stand.senden("azr", beispiel("azr", MELDUNG));
        }

        JsonNode anfragen = stand.zaehler("azr").get("anfragen");
        assertThat(anfragen.get("FEHLER_500").asInt()).isBetween(15, 45);
        assertThat(anfragen.get("AUS").asInt()).isBetween(8, 35);
        assertThat(wirksam("azr")).isEqualTo(anfragen.get("AN").asInt());
    }

    @Test
    void withoutIdempotencyARepetitionTakesEffectAgainAndIsCountedAlsoAfterARestart() throws Exception {
        stelle("azr", "{\"wiederholung\":\"OHNE\"}");
        String meldung = beispiel("azr", MELDUNG);
        String uuid = text(meldung, "//nachrichtenUUID");
        stand.senden("azr", meldung);
        stand.senden("azr", meldung);

        assertThat(wirksam("azr")).isEqualTo(2);
        assertThat(stand.zaehler("azr").at("/doppeltNachUuid/" + uuid).asInt()).isEqualTo(2);
        assertThat(stand.zaehler("azr").get("doppelt").asInt()).isEqualTo(1);
        assertThat(stand.zaehler("azr").at("/inhaltsgleichNachTyp/090010").asInt())
                .isEqualTo(1);
        stand.neuStarten();
        assertThat(stand.zaehler("azr").at("/doppeltNachUuid/" + uuid).asInt()).isEqualTo(2);
        assertThat(stand.zaehler("azr").at("/schaltung/wiederholung").asText()).isEqualTo("OHNE");

        stelle("azr", "{\"wiederholung\":\"IGNORIERT\"}");
        stand.senden("azr", meldung);
        assertThat(wirksam("azr")).isEqualTo(2);
    }

    @Test
    void aMessageThatOvertookAnEarlierOneOfThePersonIsCounted() throws Exception {
        String spaeter = beispiel("azr", MELDUNG);
        String zeit = text(spaeter, "//erstellungszeitpunkt");
        String frueher = beispiel("azr", MELDUNG).replace(zeit, "2026-11-01T08:00:00+01:00");
        stand.senden("azr", frueher);
        stand.senden("azr", spaeter);
        assertThat(stand.zaehler("azr").get("reihenfolgeverletzungen").asInt()).isZero();

        stand.senden(
                "azr",
                frueher.replace(
                        text(frueher, "//nachrichtenUUID"), UUID.randomUUID().toString()));

        assertThat(stand.zaehler("azr").get("reihenfolgeverletzungen").asInt()).isEqualTo(1);
        assertThat(stand.holen("azr", "/_simulator/nachrichten").body()).contains("090010", "AW-2026-000123");
    }

    @Test
    void theSwitchOutlivesARestart() throws Exception {
        stelle("azr", "{\"zustand\":\"AUS\",\"anzahl\":5}");
        stand.senden("azr", beispiel("azr", MELDUNG));

        stand.neuStarten();

        String zustand = stand.holen("azr", "/_simulator/zustand").body();
        assertThat(zustand).contains("\"AUS\"", "\"anzahl\" : 4");
        assertThat(stand.senden("azr", beispiel("azr", MELDUNG)).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "azr | {\"zustand\":\"FEHLER_451\"}",
                "dms | {\"zustand\":\"DOPPELT\"}",
                "mail | {\"zustand\":\"MUELL\"}",
                "azr | {\"zustand\":\"AUS\",\"anzahl\":0}",
                "azr | {\"zustand\":\"GEMISCHT\"}",
                "azr | {\"zustand\":\"GEMISCHT\",\"prozent\":{\"AUS\":70,\"MUELL\":40}}",
                "azr | {\"wiederholung\":\"IMMER\"}",
                "azr | {}",
                "azr | aus"
            })
    void whatCannotBeSwitchedIsRefusedAndChangesNothing(String partner, String json) throws Exception {
        String vorher = stand.holen(partner, "/_simulator/zustand").body();

        assertThat(stand.stellen(partner, json).statusCode()).isEqualTo(400);

        assertThat(stand.holen(partner, "/_simulator/zustand").body()).isEqualTo(vorher);
    }

    @Test
    void theDmsStoresANameTwiceOnlyIfItIsSwitchedSo() throws Exception {
        assertThat(ordnerAnlegen()).isEqualTo(201);
        assertThat(ordnerAnlegen()).isEqualTo(409);
        assertThat(stand.zaehler("dms").get("doppelt").asInt()).isZero();

        stelle("dms", "{\"wiederholung\":\"OHNE\"}");
        assertThat(ordnerAnlegen()).isEqualTo(201);
        assertThat(stand.zaehler("dms").get("doppelt").asInt()).isEqualTo(1);

        stelle("dms", "{\"zustand\":\"ANTWORT_VERLOREN\",\"nur\":\"createFolder\"}");
        assertThatThrownBy(this::ordnerAnlegen).isInstanceOf(IOException.class);
        assertThat(stand.zaehler("dms").get("doppelt").asInt()).isEqualTo(2);
    }

    private int ordnerAnlegen() throws IOException, InterruptedException {
        return stand.post(
                        stand.simulatoren().adresse("dms").resolve("/cmis/browser/amtsweg/root"),
                        "application/x-www-form-urlencoded",
                        "cmisaction=createFolder&propertyId[0]=cmis:objectTypeId&propertyValue[0]=cmis:folder"
                                + "&propertyId[1]=cmis:name&propertyValue[1]=100001")
                .statusCode();
    }
}
