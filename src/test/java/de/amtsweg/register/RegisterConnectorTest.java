package de.amtsweg.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import de.amtsweg.register.RegisterProperties.Anschluss;
import de.amtsweg.register.azr.AzrLeser;
import jakarta.validation.Validation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.connect.Connectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class RegisterConnectorTest {

    private static final byte[] NACHRICHT = "<frage>Müller</frage>".getBytes(StandardCharsets.UTF_8);

    private final AtomicReference<HttpHandler> verhalten = new AtomicReference<>();
    private final AtomicReference<String> empfangen = new AtomicReference<>();
    private final CountDownLatch ende = new CountDownLatch(1);
    private final ExecutorService faeden = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void starte() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(faeden);
        server.createContext("/nachrichten", anfrage -> {
            empfangen.set(anfrage.getRequestHeaders().getFirst("Content-Type") + " "
                    + anfrage.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(anfrage.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            verhalten.get().handle(anfrage);
        });
        server.start();
    }

    @AfterEach
    void beende() {
        ende.countDown();
        server.stop(0);
        faeden.shutdownNow();
    }

    @Test
    void eine_sofortige_Antwort_kommt_Byte_fuer_Byte_zurueck() {
        byte[] antwort = Pruefung.beispiel("azr", "090002-kein-treffer");
        antworte(200, "application/xml; charset=UTF-8", antwort);

        RegisterConnector.Ergebnis ergebnis = sende(connector("geheim"));

        assertThat(ergebnis.<Integer>getResponseParameter("status")).isEqualTo(200);
        assertThat(ergebnis.<byte[]>getResponseParameter("antwort")).isEqualTo(antwort);
        assertThat(empfangen.get()).isEqualTo("application/xml; charset=UTF-8 Bearer geheim <frage>Müller</frage>");
    }

    @Test
    void eine_Annahme_ohne_Antwort_ergibt_null() {
        antworte(202, null, new byte[0]);

        RegisterConnector.Ergebnis ergebnis = sende(connector(null));

        assertThat(ergebnis.<Integer>getResponseParameter("status")).isEqualTo(202);
        assertThat(ergebnis.<Object>getResponseParameter("antwort")).isNull();
        assertThat(empfangen.get()).contains(" null ");
    }

    @Test
    void was_die_Nachricht_selbst_betrifft_ist_eine_Ablehnung_mit_den_Worten_des_Partners() {
        for (int status : new int[] {400, 409, 413, 415, 422}) {
            antworte(
                    status,
                    "application/problem+json",
                    "{\"title\":\"Ungültig\",\"detail\":\"Zeile 7: Die AZR-Nummer\\nhat zwölf Ziffern.\"}"
                            .getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> sende(connector(null)))
                    .isInstanceOf(RegisterAblehnung.class)
                    .hasMessage("Das Proberegister lehnt die Nachricht ab (Status " + status
                            + "): Zeile 7: Die AZR-Nummer hat zwölf Ziffern.");
        }
    }

    @Test
    void was_den_Betrieb_betrifft_ist_eine_Stoerung() {
        for (int status : new int[] {301, 401, 403, 404, 408, 429, 500, 502, 503, 504}) {
            antworte(status, "text/plain", "heute nicht".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> sende(connector(null)))
                    .as("status " + status)
                    .isInstanceOf(RegisterStoerung.class)
                    .hasMessageContaining("(Status " + status + "): heute nicht");
        }
    }

    @Test
    void eine_Fehlerseite_gibt_keine_Worte_des_Partners_her() {
        antworte(503, "text/html", "<html>proxy.intern.example 10.0.0.1</html>".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> sende(connector(null))).hasMessage("Das Proberegister ist gestört (Status 503).");
    }

    @Test
    void wer_nie_antwortet_haelt_niemanden_auf() {
        verhalten.set(anfrage -> warte());
        assertZuSpaet();
    }

    @Test
    void wer_mitten_in_der_Antwort_verstummt_haelt_auch_niemanden_auf() {
        verhalten.set(anfrage -> {
            anfrage.sendResponseHeaders(200, 0);
            anfrage.getResponseBody().write("<halb".getBytes(StandardCharsets.UTF_8));
            anfrage.getResponseBody().flush();
            warte();
        });
        assertZuSpaet();
    }

    @Test
    void niemand_da() throws IOException {
        int frei;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            frei = probe.getLocalPort();
        }
        RegisterConnector connector = connector(
                Anschluss.mit(
                        URI.create("http://127.0.0.1:" + frei + "/nachrichten"),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(2),
                        null,
                        DataSize.ofKilobytes(100)),
                "amtsweg-probe");

        assertThatThrownBy(() -> sende(connector))
                .isInstanceOf(RegisterStoerung.class)
                .hasMessageStartingWith("Das Proberegister ist nicht erreichbar");
    }

    @Test
    void eine_zu_grosse_Antwort_wird_nicht_zu_Ende_gelesen() {
        antworte(200, "application/xml", new byte[100 * 1024 + 1]);

        assertThatThrownBy(() -> sende(connector(null)))
                .isInstanceOf(RegisterStoerung.class)
                .hasMessage("Das Proberegister hat eine zu große Antwort geschickt (mehr als 102400 Byte).");
    }

    @Test
    void Unsinn_und_Abgeschnittenes_ist_keine_Antwort() {
        byte[] antwort = Pruefung.beispiel("azr", "090002-kein-treffer");
        for (byte[] unsinn : List.of(
                "OK".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(antwort, antwort.length / 2),
                Pruefung.beispiel("ba", "zustimmungsantwort-erteilt"))) {
            antworte(200, "application/xml", unsinn);
            assertThatThrownBy(() -> sende(connector(null)))
                    .isInstanceOf(RegisterStoerung.class)
                    .hasMessage("Das Proberegister hat eine unlesbare Antwort geschickt.");
        }
        verhalten.set(anfrage -> {
            anfrage.sendResponseHeaders(200, antwort.length);
            anfrage.getResponseBody().write(antwort, 0, 100);
            anfrage.getResponseBody().flush();
            throw new IOException("cut");
        });
        assertThatThrownBy(() -> sende(connector(null)))
                .isInstanceOf(RegisterStoerung.class)
                .hasMessage("Das Proberegister: Die Verbindung brach ab.");
    }

    @Test
    void die_Leitung_findet_den_Connector_im_Verzeichnis() {
        byte[] antwort = Pruefung.beispiel("azr", "090002-kein-treffer");
        antworte(200, "application/xml", antwort);
        new Connectorverzeichnis(List.of(connector(anschluss(null), "amtsweg-probe"))).afterSingletonsInstantiated();

        assertThat(new ConnectorLeitung().sende("probe", NACHRICHT)).isEqualTo(antwort);
        assertThat(Connectors.getAvailableConnectors()).extracting("id").contains("amtsweg-probe");
        assertThatThrownBy(() -> new ConnectorLeitung().sende("unbekannt", NACHRICHT))
                .isInstanceOf(RegisterStoerung.class);
    }

    @Test
    void ein_Anschluss_darf_nicht_laenger_dauern_als_die_Jobsperre_erlaubt() {
        try (var fabrik = Validation.buildDefaultValidatorFactory()) {
            URI url = URI.create("http://127.0.0.1:18081/nachrichten");
            assertThat(fabrik.getValidator().validate(anschluss(url, 5, 39))).isEmpty();
            assertThat(fabrik.getValidator().validate(anschluss(url, 5, 40))).hasSize(1);
            assertThat(fabrik.getValidator().validate(anschluss(URI.create("/nachrichten"), 5, 5)))
                    .hasSize(1);
            assertThat(anschluss(null).toString()).doesNotContain("geheim");
        }
    }

    private void assertZuSpaet() {
        long beginn = System.nanoTime();
        assertThatThrownBy(() -> sende(connector(null)))
                .isInstanceOf(RegisterStoerung.class)
                .hasMessage("Das Proberegister hat nicht rechtzeitig geantwortet.");
        assertThat(Duration.ofNanos(System.nanoTime() - beginn)).isLessThan(Duration.ofSeconds(5));
    }

    private void warte() {
        try {
            ende.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void antworte(int status, String medientyp, byte[] inhalt) {
        verhalten.set((HttpExchange anfrage) -> {
            if (medientyp != null) {
                anfrage.getResponseHeaders().set("Content-Type", medientyp);
            }
            anfrage.sendResponseHeaders(status, inhalt.length == 0 ? -1 : inhalt.length);
            anfrage.getResponseBody().write(inhalt);
            anfrage.close();
        });
    }

    private static RegisterConnector.Ergebnis sende(RegisterConnector connector) {
        RegisterConnector.Anfrage anfrage = connector.createRequest();
        anfrage.setRequestParameter("nachricht", NACHRICHT);
        return anfrage.execute();
    }

    private RegisterConnector connector(String token) {
        return connector(anschluss(token), "amtsweg-probe");
    }

    private static RegisterConnector connector(Anschluss anschluss, String id) {
        return new RegisterConnector(id, new Partner("Das Proberegister", anschluss), new AzrLeser()::lies);
    }

    private Anschluss anschluss(String token) {
        return Anschluss.mit(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/nachrichten"),
                Duration.ofMillis(500),
                Duration.ofMillis(1000),
                token,
                DataSize.ofKilobytes(100));
    }

    private static Anschluss anschluss(URI url, int verbindung, int antwort) {
        return Anschluss.mit(
                url, Duration.ofSeconds(verbindung), Duration.ofSeconds(antwort), "geheim", DataSize.ofKilobytes(1));
    }
}
