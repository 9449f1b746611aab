package de.amtsweg.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends the sample applications through the intake that production uses, and tells the newcomer where to go. */
@Component
@Profile("demo")
class DemoAntraege {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAntraege.class);

    private final DemoProperties properties;
    private final JdbcClient jdbc;
    private final ServletWebServerApplicationContext server;
    private final String token;

    DemoAntraege(
            DemoProperties properties,
            JdbcClient jdbc,
            ServletWebServerApplicationContext server,
            @Value("${amtsweg.antrag.token}") String token) {
        this.properties = properties;
        this.jdbc = jdbc;
        this.server = server;
        this.token = token;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beimStart() throws IOException, InterruptedException {
        String adresse = "http://127.0.0.1:" + server.getWebServer().getPort();
        long vorgaenge = anzahl();
        if (vorgaenge == 0 && properties.beispiele()) {
            for (Resource beispiel : beispiele()) {
                sende(adresse, beispiel);
            }
            vorgaenge = anzahl();
        }
        LOG.info("\n\n{}\n", begruessung(adresse.replace("127.0.0.1", "localhost"), vorgaenge));
    }

    private static String begruessung(String adresse, long vorgaenge) {
        return """
                Amtsweg ist bereit: %1$s/camunda/app/tasklist/
                  %2$d Vorgänge liegen vor.
                  1. Melden Sie sich an als  sachbearbeitung-musterstadt  (Kennwort: demo).
                     Wählen Sie links „Neueingänge“, öffnen Sie einen Vorgang und übernehmen Sie ihn.
                  2. Wenn eine Entscheidung vorgeschlagen ist, zeichnet  zeichnung-musterstadt  unter „Zur Zeichnung“.
                  Einbürgerungen: staatsangehoerigkeit-musterstadt, urkunde-musterstadt (zeichnet).
                  Zweite Behörde: sachbearbeitung-beispielkreis, zeichnung-beispielkreis. Technik: technik.
                  Eigene Anträge: POST %1$s/api/antraege (siehe connectors/ozg/README.md)."""
                .formatted(adresse, vorgaenge);
    }

    private long anzahl() {
        return jdbc.sql("select count(*) from vorgang").query(Long.class).single();
    }

    private static List<Resource> beispiele() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:connectors/ozg/beispiele/*.xml"))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    private void sende(String adresse, Resource beispiel) throws IOException, InterruptedException {
        HttpResponse<String> antwort = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(adresse + "/api/antraege"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/xml")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(beispiel.getContentAsByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (antwort.statusCode() != 202) {
            LOG.warn("sample {} was refused: {}", beispiel.getFilename(), antwort.body());
        }
    }
}
