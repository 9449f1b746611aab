package de.amtsweg.betrieb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** HTTP as anybody outside would speak it. */
final class Netz {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Netz() {}

    /** The answer, null if nobody listens yet. */
    static HttpResponse<String> hole(URI adresse) {
        return sende(HttpRequest.newBuilder(adresse).GET());
    }

    static HttpResponse<String> sende(HttpRequest.Builder anfrage) {
        try {
            return CLIENT.send(
                    anfrage.timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (ConnectException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.Builder json(URI adresse, Object inhalt) {
        return HttpRequest.newBuilder(adresse)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text(inhalt)));
    }

    /** Of the sender's system, with the token of the demonstration. */
    static HttpResponse<String> antrag(int port, byte[] nachricht) {
        return sende(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/antraege"))
                .header("Authorization", "Bearer demo")
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(nachricht)));
    }

    static String ausweis(String person, String kennwort) {
        return "Basic "
                + Base64.getEncoder().encodeToString((person + ":" + kennwort).getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode lies(HttpResponse<String> antwort) {
        try {
            return JSON.readTree(antwort.body());
        } catch (IOException e) {
            throw new UncheckedIOException(antwort.body(), e);
        }
    }

    private static String text(Object inhalt) {
        try {
            return JSON.writeValueAsString(inhalt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
