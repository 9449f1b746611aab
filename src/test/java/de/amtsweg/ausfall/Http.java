package de.amtsweg.ausfall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** HTTP as anybody outside speaks it; what fails is told to the caller. */
final class Http {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    private Http() {}

    static HttpResponse<String> sende(HttpRequest.Builder anfrage) throws IOException {
        try {
            return CLIENT.send(
                    anfrage.timeout(GEDULD).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static HttpRequest.Builder an(String adresse) {
        return HttpRequest.newBuilder(URI.create(adresse));
    }

    static HttpRequest.Builder json(String adresse, Object inhalt) {
        return an(adresse)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text(inhalt)));
    }

    static String ausweis(String person) {
        return "Basic " + Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode lies(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }

    private static String text(Object inhalt) {
        try {
            return inhalt instanceof String s ? s : JSON.writeValueAsString(inhalt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
