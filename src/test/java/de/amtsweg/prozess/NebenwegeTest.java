package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Ways of the engine that check less than the application does are closed. */
class NebenwegeTest extends AmtswegTest {

    private static final String PERSON = "sachbearbeitung-musterstadt";

    @Test
    void Kommentare_und_Anhaenge_der_Engine_sind_geschlossen() throws Exception {
        String aufgabe = Fall.ausAntrag("paragraf-18g-regelfall")
                .wartetAuf("unterlagen-pruefen")
                .warteAuf("unterlagen-pruefen")
                .getId();

        assertThat(rest("GET", "/engine-rest/task/" + aufgabe).statusCode())
                .as("the task itself can be read")
                .isEqualTo(200);
        assertThat(rest("GET", "/engine-rest/task/" + aufgabe + "/comment").body())
                .isEqualTo("[]");
        HttpResponse<String> kommentar = rest("POST", "/engine-rest/task/" + aufgabe + "/comment/create");
        assertThat(kommentar.statusCode()).isEqualTo(404);
        assertThat(kommentar.body()).contains("gehören in die Akte");
        assertThat(rest("POST", "/engine-rest/task/" + aufgabe + "/attachment/create")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void niemand_macht_sich_selbst_zur_Administratorin() throws Exception {
        HttpResponse<String> antwort = rest("POST", "/camunda/api/admin/setup/default/user/create");

        assertThat(antwort.statusCode()).isIn(403, 404);
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId("eindringling")
                        .count())
                .isZero();
    }

    private HttpResponse<String> rest(String methode, String pfad) throws IOException, InterruptedException {
        String ausweis = Base64.getEncoder().encodeToString((PERSON + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(adresse() + pfad))
                                .header("Authorization", "Basic " + ausweis)
                                .header("Content-Type", "application/json")
                                .method(
                                        methode,
                                        "GET".equals(methode)
                                                ? HttpRequest.BodyPublishers.noBody()
                                                : HttpRequest.BodyPublishers.ofString(
                                                        "{\"message\":\"x\",\"profile\":{\"id\":\"eindringling\"},"
                                                                + "\"credentials\":{\"password\":\"x\"}}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
