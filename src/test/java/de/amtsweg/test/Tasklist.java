package de.amtsweg.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A browser that is logged in to the Tasklist, and the same person at {@code /engine-rest}. */
public final class Tasklist {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    public record Antwort(int status, String inhalt) {

        public JsonNode json() {
            try {
                return JSON.readTree(inhalt);
            } catch (IOException e) {
                throw new IllegalStateException(inhalt, e);
            }
        }
    }

    private final String person;
    private final CookieManager kekse = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(kekse).build();

    private Tasklist(String person) {
        this.person = person;
    }

    public static Tasklist als(String person) {
        Tasklist sitzung = new Tasklist(person);
        sitzung.sende("GET", "/camunda/app/tasklist/default/", null, false);
        Antwort antwort = sitzung.sende(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "username=" + URLEncoder.encode(person, StandardCharsets.UTF_8) + "&password=demo",
                false);
        if (antwort.status() != 200) {
            throw new IllegalStateException("login of " + person + ": " + antwort);
        }
        // the session is a new one now, and gets its token with the page
        sitzung.sende("GET", "/camunda/app/tasklist/default/", null, false);
        return sitzung;
    }

    /** Who is logged in. */
    String person() {
        return person;
    }

    /** The REST API behind the Tasklist, with session and CSRF token. */
    public Antwort get(String pfad) {
        return sende("GET", "/camunda/api/engine/engine/default" + pfad, null, false);
    }

    /** What the tab „Akte“ asks for. */
    public Antwort akte(String pfad) {
        return sende("GET", "/camunda/api/akte" + pfad, null, false);
    }

    public Antwort aktePost(String pfad, String json) {
        return sende("POST", "/camunda/api/akte" + pfad, json, true);
    }

    /** Any other request below {@code /camunda/api}. */
    public Antwort api(String pfad) {
        return sende("GET", "/camunda/api" + pfad, null, false);
    }

    public Antwort apiPost(String pfad, String json) {
        return sende("POST", "/camunda/api" + pfad, json, true);
    }

    public Antwort post(String pfad, String json) {
        return sende("POST", "/camunda/api/engine/engine/default" + pfad, json, true);
    }

    /** The public REST API, with name and password. */
    public Antwort restGet(String pfad) {
        return basic("GET", pfad, null);
    }

    public Antwort restPost(String pfad, String json) {
        return basic("POST", pfad, json);
    }

    private Antwort basic(String methode, String pfad, String json) {
        HttpRequest.Builder anfrage = anfrage(methode, "/engine-rest" + pfad, json)
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8)));
        return sende(Anwendung.HTTP, anfrage);
    }

    private Antwort sende(String methode, String pfad, String inhalt, boolean json) {
        HttpRequest.Builder anfrage = anfrage(methode, pfad, inhalt)
                .header("Accept", "application/json, text/html;q=0.5")
                .header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded");
        kekse.getCookieStore().getCookies().stream()
                .filter(k -> k.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> anfrage.header("X-XSRF-TOKEN", token));
        return sende(browser, anfrage);
    }

    private static HttpRequest.Builder anfrage(String methode, String pfad, String inhalt) {
        URI ziel = Anwendung.laufende().adresse().resolve(pfad);
        return HttpRequest.newBuilder(ziel)
                .method(
                        methode,
                        inhalt == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(inhalt));
    }

    private static Antwort sende(HttpClient client, HttpRequest.Builder anfrage) {
        try {
            HttpResponse<String> antwort = client.send(anfrage.build(), HttpResponse.BodyHandlers.ofString());
            return new Antwort(antwort.statusCode(), antwort.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
