package de.amtsweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What the second of two people reads who want the same task. */
class EnginefehlerTest extends AmtswegTest {

    private static final String EINE = "sachbearbeitung-musterstadt";
    private static final String ANDERE = "vertretung-musterstadt";

    @Test
    void whoever_comes_second_reads_a_german_sentence() throws Exception {
        Fall fall = Fall.ausAntrag("paragraf-18b-architektin");
        String aufgabe = fall.warteAuf("unterlagen-pruefen").getId();
        String formular = "{\"variables\":{\"unterlagenErgebnis\":{\"value\":\"VOLLSTAENDIG\"},"
                + "\"verzichtBegruendung\":{\"value\":\"Das Original lag am Schalter vor.\"}}}";

        assertThat(schicke(aufgabe + "/claim", EINE, "{\"userId\":\"" + EINE + "\"}")
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> zweite = schicke(aufgabe + "/claim", ANDERE, "{\"userId\":\"" + ANDERE + "\"}");
        assertThat(zweite.statusCode()).isEqualTo(409);
        assertThat(zweite.body()).contains("jemand anderes übernommen");

        assertThat(schicke(aufgabe + "/submit-form", EINE, formular).statusCode())
                .isEqualTo(204);
        HttpResponse<String> nochmals = schicke(aufgabe + "/submit-form", EINE, formular);
        assertThat(nochmals.statusCode()).isEqualTo(404);
        assertThat(nochmals.body()).contains("inzwischen erledigt");
    }

    private HttpResponse<String> schicke(String pfad, String person, String inhalt) throws Exception {
        String ausweis = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(adresse() + "/engine-rest/task/" + pfad))
                                .header("Authorization", "Basic " + ausweis)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(inhalt))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
