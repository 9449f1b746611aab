package de.amtsweg.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

/** The application under test is up and tells the time we give it. */
class StartTest extends AmtswegTest {

    @Test
    void antwortet_ohne_Anmeldung_auf_die_Lebendfrage() throws Exception {
        HttpResponse<String> antwort = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(adresse() + "/actuator/health"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.body()).contains("UP");
    }

    @Test
    void beide_Uhren_gehen_gleich() {
        uhr().vor(Duration.ofDays(14));

        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isCloseTo(
                        uhr().instant(),
                        new org.assertj.core.data.TemporalUnitWithinOffset(1, java.time.temporal.ChronoUnit.SECONDS));
        assertThat(uhr().heute()).isEqualTo("2026-12-07");
    }
}
