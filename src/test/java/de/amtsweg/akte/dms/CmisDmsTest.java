package de.amtsweg.akte.dms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterProperties.Anschluss;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.simulator.Simulatoreinstellungen;
import de.amtsweg.simulator.Simulatoren;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class CmisDmsTest {

    /** SHA-256 of the three bytes "abc" (FIPS 180-2, appendix B.1). */
    private static final String SHA256_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path ordner;

    private Simulatoren simulatoren;
    private Dms dms;

    @BeforeEach
    void starte() {
        simulatoren = Simulatoren.starten(
                Simulatoreinstellungen.freiePorts(ordner, URI.create("http://127.0.0.1:1"), "token"));
        dms = dms(simulatoren.adresse("dms").resolve("/cmis/browser"));
    }

    @AfterEach
    void beende() {
        simulatoren.close();
    }

    @Test
    void legt_ab_listet_auf_und_liest_wieder() {
        Dms.Ordner akte = dms.ordnerSicherstellen("100001", "AW-2026-000123");
        byte[] alleBytes = new byte[256 * 3];
        for (int i = 0; i < alleBytes.length; i++) {
            alleBytes[i] = (byte) i;
        }

        String vertrag = dms.ablegen(
                akte,
                "Arbeitsvertrag Müller & \"Söhne\".pdf",
                "application/pdf",
                ABC,
                Map.of("amtsweg:kategorie", "ARBEITSVERTRAG"));
        String bild = dms.ablegen(akte, "lichtbild.jpg", "image/jpeg", alleBytes, Map.of());

        assertThat(akte.pfad()).isEqualTo("/100001/AW-2026-000123");
        assertThat(dms.lesen(vertrag)).isEqualTo(ABC);
        assertThat(dms.lesen(bild)).isEqualTo(alleBytes);
        List<Dms.Schriftstueck> liste = dms.auflisten(akte);
        assertThat(liste)
                .extracting(s -> s.id() + " " + s.mime() + " " + s.groesse())
                .containsExactlyInAnyOrder(vertrag + " application/pdf 3", bild + " image/jpeg 768");
        Dms.Schriftstueck erstes =
                liste.stream().filter(s -> s.id().equals(vertrag)).findFirst().orElseThrow();
        assertThat(erstes.merkmale())
                .containsEntry("amtsweg:kategorie", "ARBEITSVERTRAG")
                .containsEntry("amtsweg:sha256", SHA256_ABC);
    }

    @Test
    void dasselbe_noch_einmal_abgelegt_ist_dasselbe() {
        Dms.Ordner akte = dms.ordnerSicherstellen("100001", "AW-2026-000123");
        String erstes = dms.ablegen(akte, "vertrag.pdf", "application/pdf", ABC, Map.of());

        assertThat(dms.ordnerSicherstellen("100001", "AW-2026-000123")).isEqualTo(akte);
        assertThat(dms.ablegen(akte, "vertrag.pdf", "application/pdf", ABC, Map.of()))
                .isEqualTo(erstes);
        assertThat(dms.auflisten(akte)).hasSize(1);
    }

    @Test
    void ein_anderes_Schriftstueck_unter_demselben_Namen_wird_nicht_verwechselt() {
        Dms.Ordner akte = dms.ordnerSicherstellen("100001", "AW-2026-000123");
        String erstes = dms.ablegen(akte, "vertrag.pdf", "application/pdf", ABC, Map.of());

        assertThatThrownBy(() -> dms.ablegen(
                        akte, "vertrag.pdf", "application/pdf", "abd".getBytes(StandardCharsets.UTF_8), Map.of()))
                .isInstanceOf(RegisterAblehnung.class)
                .hasMessage("Das Dokumentenmanagement enthält unter dem Namen „vertrag.pdf“ schon ein anderes"
                        + " Schriftstück.");
        assertThat(dms.lesen(erstes)).isEqualTo(ABC);
    }

    @Test
    void acht_zugleich_ergeben_einen_Ordner_und_ein_Schriftstueck() throws Exception {
        ExecutorService zugleich = Executors.newFixedThreadPool(8);
        try {
            Callable<String> ablage = () -> {
                Dms.Ordner akte = dms.ordnerSicherstellen("100002", "AW-2026-000200");
                return akte.id() + " " + dms.ablegen(akte, "vertrag.pdf", "application/pdf", ABC, Map.of());
            };
            List<String> ergebnisse = new ArrayList<>();
            for (Future<String> ergebnis : zugleich.invokeAll(Collections.nCopies(8, ablage))) {
                ergebnisse.add(ergebnis.get());
            }
            assertThat(ergebnisse).hasSize(8);
            assertThat(ergebnisse.stream().distinct()).hasSize(1);
        } finally {
            zugleich.shutdownNow();
        }
    }

    @Test
    void eine_lange_Akte_wird_ganz_gelesen() {
        Dms.Ordner akte = dms.ordnerSicherstellen("100001", "AW-2026-000300");
        for (int i = 0; i < 203; i++) {
            dms.ablegen(akte, "blatt-" + i + ".pdf", "application/pdf", ABC, Map.of());
        }

        assertThat(dms.auflisten(akte))
                .extracting(Dms.Schriftstueck::name)
                .hasSize(203)
                .doesNotHaveDuplicates();
        assertThat(dms.auflisten(dms.ordnerSicherstellen("100001", "AW-2026-000301")))
                .isEmpty();
    }

    @Test
    void was_es_nicht_gibt_und_wer_nicht_da_ist() {
        dms.ordnerSicherstellen("100001", "AW-2026-000123");
        assertThatThrownBy(() -> dms.lesen("gibt-es-nicht"))
                .isInstanceOf(RegisterAblehnung.class)
                .hasMessage("Das Dokumentenmanagement kennt dieses Schriftstück nicht.");

        simulatoren.close();
        assertThatThrownBy(() -> dms.ordnerSicherstellen("100001", "AW-2026-000124"))
                .isInstanceOf(RegisterStoerung.class)
                .hasMessageStartingWith("Das Dokumentenmanagement ist nicht erreichbar");
    }

    @Test
    void das_Token_geht_nur_an_den_eingerichteten_Host_und_Unsinn_ist_eine_Stoerung() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<String> anfragen = new CopyOnWriteArrayList<>();
        server.createContext("/", anfrage -> {
            anfragen.add(anfrage.getRequestURI().getPath() + " "
                    + anfrage.getRequestHeaders().getFirst("Authorization"));
            byte[] antwort = (anfrage.getRequestURI().getPath().equals("/cmis/browser")
                            ? "{\"r\":{\"rootFolderUrl\":\"http://woanders.example/dms/root\"}}"
                            : "<html>Wartung</html>")
                    .getBytes(StandardCharsets.UTF_8);
            anfrage.sendResponseHeaders(200, antwort.length);
            anfrage.getResponseBody().write(antwort);
            anfrage.close();
        });
        server.start();
        try {
            Dms fremd = dms(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/cmis/browser"));

            assertThatThrownBy(() -> fremd.ordnerSicherstellen("100001", "AW-2026-000123"))
                    .isInstanceOf(RegisterStoerung.class)
                    .hasMessage("Das Dokumentenmanagement hat eine unlesbare Antwort geschickt.");
            assertThat(anfragen).containsExactly("/cmis/browser Bearer geheim", "/dms/root/100001 Bearer geheim");
        } finally {
            server.stop(0);
        }
    }

    private static Dms dms(URI url) {
        Anschluss anschluss =
                Anschluss.mit(url, Duration.ofSeconds(2), Duration.ofSeconds(10), "geheim", DataSize.ofMegabytes(1));
        return new CmisDms(new DmsConnector(new Partner("Das Dokumentenmanagement", anschluss)));
    }
}
