package de.amtsweg.antrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        classes = AntragControllerTest.Anwendung.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"amtsweg.antrag.token=geheim-123", "amtsweg.antrag.max-groesse=200KB"})
class AntragControllerTest {

    private static final String CODE = "0123456789abcdefABCDEF_-01234567";

    /** Only the web layer, and ports that remember. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ValidationAutoConfiguration.class
    })
    @Import({
        AntragKonfiguration.class,
        AntragController.class,
        StatusController.class,
        Fehlerantwort.class,
        MerkendeAnnahme.class,
        FesteAuskunft.class
    })
    static class Anwendung {}

    static class MerkendeAnnahme implements AntragAnnahme {
        final List<Antrag> angenommen = new CopyOnWriteArrayList<>();
        final List<byte[]> originale = new CopyOnWriteArrayList<>();
        volatile boolean gestoert;

        @Override
        public Eingangsbestaetigung annehmen(Antrag antrag, byte[] original) {
            if (gestoert) {
                throw new IllegalStateException("database away");
            }
            if (!antrag.kopf().leser().kennung().equals("100001")) {
                throw new UnbekannteBehoerde(antrag.kopf().leser().kennung());
            }
            angenommen.add(antrag);
            originale.add(original);
            return new Eingangsbestaetigung("AW-2026-000123", CODE);
        }
    }

    static class FesteAuskunft implements Statusauskunft {
        @Override
        public Optional<Status> finde(String code) {
            return code.equals(CODE)
                    ? Optional.of(new Status(Status.Stand.IN_BEARBEITUNG, LocalDate.of(2026, 11, 22)))
                    : Optional.empty();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MerkendeAnnahme annahme;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void leere() {
        annahme.angenommen.clear();
        annahme.originale.clear();
        annahme.gestoert = false;
    }

    @Test
    void nimmt_einen_Antrag_an_und_nennt_Vorgang_und_Statuslink() throws Exception {
        byte[] nachricht = Beispiele.bytes("paragraf-18g-mangelberuf");

        HttpResponse<String> antwort = sende(nachricht);

        assertThat(antwort.statusCode()).isEqualTo(202);
        assertThat(antwort.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(json.readTree(antwort.body()))
                .isEqualTo(json.createObjectNode()
                        .put("vorgangsnummer", "AW-2026-000123")
                        .put("status", "http://localhost:" + port + "/status/" + CODE));
        assertThat(annahme.angenommen).hasSize(1);
        assertThat(annahme.angenommen.get(0).person().name().anzeige()).isEqualTo("Ananya Krishnamurthy");
        assertThat(annahme.originale.get(0)).isEqualTo(nachricht);
    }

    @Test
    void verlangt_das_Token() throws Exception {
        for (String kopfzeile : new String[] {null, "Bearer falsch", "Bearer ", "Basic geheim", "bearer"}) {
            HttpRequest.Builder anfrage = HttpRequest.newBuilder(adresse("/api/antraege"))
                    .header("Content-Type", "application/xml")
                    .POST(BodyPublishers.ofByteArray(Beispiele.bytes("kurzantrag")));
            if (kopfzeile != null) {
                anfrage.header("Authorization", kopfzeile);
            }
            HttpResponse<String> antwort = client.send(anfrage.build(), BodyHandlers.ofString());
            assertThat(problem(antwort, 401, "zugang").get("title").asText())
                    .isEqualTo("Das Zugangstoken fehlt oder ist falsch");
            assertThat(antwort.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        assertThat(annahme.angenommen).isEmpty();
    }

    @Test
    void jeder_Fehler_ist_ein_Problem_mit_Zeile_und_Regel_und_nichts_wird_gespeichert() throws Exception {
        String gut = Beispiele.text("kurzantrag");

        JsonNode nichtWohlgeformt = problem(sende(gut.replace("</autor>", "")), 400, "nicht-wohlgeformt");
        assertThat(nichtWohlgeformt.get("zeile").asInt()).isEqualTo(16);
        assertThat(nichtWohlgeformt.get("regel").asText()).isEqualTo("xml-wohlgeformt");
        assertThat(nichtWohlgeformt.get("detail").asText())
                .startsWith("Zeile 16: ")
                .contains("autor");

        JsonNode schema = problem(sende(gut.replace("<code>02<", "<code>zwei<")), 422, "schema");
        assertThat(schema.get("zeile").asInt()).isEqualTo(22);
        assertThat(schema.get("regel").asText()).isEqualTo("cvc-pattern-valid");
        assertThat(schema.get("fehler").get(0).get("element").asText())
                .isEqualTo("OZG.Antrag.130101/grundDesAntrags/code");

        String mitDtd = gut.replaceFirst("\n", "\n<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n")
                .replace("Thabo", "&e;");
        assertThat(problem(sende(mitDtd), 400, "dokumenttyp").get("regel").asText())
                .isEqualTo("dokumenttyp-verboten");

        JsonNode anlage = problem(
                sende(gut.replaceAll("(?s)<inhalt>.*?</inhalt>", "<inhalt>TVqQAAMAAAA=</inhalt>")), 422, "anlage");
        assertThat(anlage.get("regel").asText()).isEqualTo("anlage-format");
        assertThat(anlage.get("detail").asText()).contains("antragszusammenfassung.pdf");

        HttpResponse<String> latin1 = sende(gut.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem(latin1, 400, "zeichensatz").get("zeile").asInt()).isGreaterThan(0);

        JsonNode behoerde = problem(sende(Beispiele.text("zweite-behoerde")), 422, "unbekannte-behoerde");
        assertThat(behoerde.get("zeile").asInt()).isEqualTo(9);
        assertThat(behoerde.get("detail").asText()).contains("100002");

        assertThat(annahme.angenommen).isEmpty();
        assertThat(sende(gut).statusCode()).isEqualTo(202);
    }

    @Test
    void nimmt_nur_application_xml_in_UTF8() throws Exception {
        byte[] gut = Beispiele.bytes("kurzantrag");

        problem(sende(gut, "text/plain"), 415, "medientyp");
        problem(sende(gut, "unsinn"), 415, "medientyp");
        problem(sende(gut, "application/xml;charset=ISO-8859-1"), 400, "zeichensatz");
        problem(sende(gut, "application/xml;charset=gibtsnicht"), 415, "medientyp");
        assertThat(sende(gut, "application/xml; charset=utf-8").statusCode()).isEqualTo(202);
    }

    @Test
    void verweigert_Zu_Grosses_schon_nach_der_Ankuendigung() throws Exception {
        // only the head is sent: an answer proves that nobody waited for the body
        String antwort = rohAnfrage("Content-Length: 26214401\r\n\r\n", null);

        assertThat(antwort)
                .startsWith("HTTP/1.1 413")
                .contains("/fehler/zu-gross")
                .contains("204800 Byte");
    }

    @Test
    void verweigert_Zu_Grosses_ohne_Ankuendigung_mitten_im_Lesen() throws Exception {
        // one chunk of 300,000 bytes announced, 250,000 sent, the end never
        String antwort = rohAnfrage("Transfer-Encoding: chunked\r\n\r\n493e0\r\n", new byte[250_000]);

        assertThat(antwort).startsWith("HTTP/1.1 413").contains("/fehler/zu-gross");
        assertThat(annahme.angenommen).isEmpty();
    }

    @Test
    void sagt_ehrlich_wenn_nicht_gespeichert_wurde() throws Exception {
        annahme.gestoert = true;

        JsonNode problem = problem(sende(Beispiele.bytes("kurzantrag")), 500, "nicht-gespeichert");

        assertThat(problem.get("detail").asText()).contains("noch einmal").doesNotContain("database");
    }

    @Test
    void die_Statusseite_zeigt_nur_Stand_und_Datum() throws Exception {
        HttpResponse<String> seite = hole("/status/" + CODE, "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(seite.statusCode()).isEqualTo(200);
        assertThat(seite.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(seite.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(seite.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(seite.body())
                .contains("<html lang=\"de\">")
                .contains("<h1>Stand Ihres Antrags</h1>")
                .contains("Ihr Antrag wird bearbeitet.")
                .contains("22. November 2026")
                .doesNotContain("AW-2026");
    }

    @Test
    void die_Auskunft_gibt_es_auch_als_JSON() throws Exception {
        HttpResponse<String> antwort = hole("/status/" + CODE, "text/html;q=0.1, application/json");

        assertThat(json.readTree(antwort.body()))
                .isEqualTo(json.readTree("{\"stand\":\"IN_BEARBEITUNG\",\"text\":\"Ihr Antrag wird bearbeitet.\","
                        + "\"seit\":\"2026-11-22\"}"));
        problem(hole("/status/" + "x".repeat(32), "application/json"), 404, "unbekannter-status");
    }

    @Test
    void ein_unbekannter_Code_verraet_nichts() throws Exception {
        for (String code : new String[] {"x".repeat(32), "kurz", "AW-2026-000123"}) {
            HttpResponse<String> seite = hole("/status/" + code, "*/*");
            assertThat(seite.statusCode()).isEqualTo(404);
            assertThat(seite.body()).contains("<h1>Keine Auskunft</h1>").doesNotContain(code);
        }
    }

    @Test
    void ein_Statuscode_hat_die_Form_die_der_Link_erwartet() {
        assertThat(Statuscode.neu()).isNotEqualTo(Statuscode.neu()).hasSize(32).matches(Statuscode::hatForm);
    }

    private JsonNode problem(HttpResponse<String> antwort, int status, String art) throws IOException {
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(status);
        assertThat(antwort.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json.readTree(antwort.body());
        assertThat(problem.get("type").asText()).isEqualTo("/fehler/" + art);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        return problem;
    }

    private HttpResponse<String> sende(String nachricht) throws Exception {
        return sende(nachricht.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> sende(byte[] nachricht) throws Exception {
        return sende(nachricht, "application/xml");
    }

    private HttpResponse<String> sende(byte[] nachricht, String medientyp) throws Exception {
        return client.send(
                HttpRequest.newBuilder(adresse("/api/antraege"))
                        .header("Content-Type", medientyp)
                        .header("Authorization", "Bearer geheim-123")
                        .POST(BodyPublishers.ofByteArray(nachricht))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> hole(String pfad, String accept) throws Exception {
        return client.send(
                HttpRequest.newBuilder(adresse(pfad)).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private URI adresse(String pfad) {
        return URI.create("http://localhost:" + port + pfad);
    }

    private String rohAnfrage(String kopfende, byte[] rumpf) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            OutputStream hin = socket.getOutputStream();
            hin.write(("POST /api/antraege HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/xml\r\nAuthorization: Bearer geheim-123\r\n" + kopfende)
                    .getBytes(StandardCharsets.ISO_8859_1));
            hin.flush();
            if (rumpf != null) {
                hin.write(rumpf);
                hin.flush();
            }
            InputStream her = socket.getInputStream();
            StringBuilder antwort = new StringBuilder();
            byte[] stueck = new byte[4096];
            while (antwort.indexOf("}") < 0) {
                int n = her.read(stueck);
                if (n < 0) {
                    break;
                }
                antwort.append(new String(stueck, 0, n, StandardCharsets.UTF_8));
            }
            return antwort.toString();
        }
    }
}
