package de.amtsweg.ansicht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A browser's session with the Tasklist: cookies, and the CSRF token read from its cookie. */
public final class Sitzung {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String adresse;

    private Sitzung(String adresse) {
        this.adresse = adresse;
    }

    public static Sitzung ohneAnmeldung(String adresse) {
        return new Sitzung(adresse);
    }

    /** Logs in as the Tasklist does. */
    public static Sitzung von(String person, String adresse) {
        Sitzung sitzung = new Sitzung(adresse);
        assertThat(sitzung.hole("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> antwort = sitzung.sende(
                HttpRequest.newBuilder(URI.create(adresse + "/camunda/api/admin/auth/user/default/login/tasklist"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", sitzung.token())
                        .POST(BodyPublishers.ofString("username=" + person + "&password=demo")));
        assertThat(antwort.statusCode()).as("login of " + person).isEqualTo(200);
        // the login ends the token; the next request brings the new one
        sitzung.hole("/camunda/api/admin/auth/user/default");
        return sitzung;
    }

    public String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public HttpResponse<byte[]> hole(String pfad) {
        return sende(HttpRequest.newBuilder(URI.create(adresse + pfad)).GET());
    }

    public JsonNode json(String pfad) {
        HttpResponse<byte[]> antwort = hole(pfad);
        assertThat(antwort.statusCode()).as(text(antwort)).isEqualTo(200);
        return baum(antwort);
    }

    public HttpResponse<byte[]> poste(String pfad, Map<String, ?> inhalt) {
        return poste(pfad, inhalt, token());
    }

    public HttpResponse<byte[]> poste(String pfad, Map<String, ?> inhalt, String token) {
        try {
            HttpRequest.Builder anfrage = HttpRequest.newBuilder(URI.create(adresse + pfad))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(inhalt)));
            if (token != null) {
                anfrage.header("X-XSRF-TOKEN", token);
            }
            return sende(anfrage);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file as a browser's FormData does. */
    public HttpResponse<byte[]> lade(String pfad, String dateiname, byte[] inhalt, String kategorie) {
        String grenze = "----amtsweg";
        ByteArrayOutputStream rumpf = new ByteArrayOutputStream();
        rumpf.writeBytes(("--" + grenze + "\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"" + dateiname
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        rumpf.writeBytes(inhalt);
        rumpf.writeBytes(("\r\n--" + grenze + "\r\nContent-Disposition: form-data; name=\"kategorie\"\r\n\r\n"
                        + kategorie + "\r\n--" + grenze + "--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return sende(HttpRequest.newBuilder(URI.create(adresse + pfad))
                .header("Content-Type", "multipart/form-data; boundary=" + grenze)
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofByteArray(rumpf.toByteArray())));
    }

    private HttpResponse<byte[]> sende(HttpRequest.Builder anfrage) {
        try {
            return client.send(anfrage.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode baum(HttpResponse<byte[]> antwort) {
        try {
            return JSON.readTree(antwort.body());
        } catch (IOException e) {
            throw new IllegalStateException(text(antwort), e);
        }
    }

    public static String text(HttpResponse<byte[]> antwort) {
        return new String(antwort.body(), StandardCharsets.UTF_8);
    }
}
