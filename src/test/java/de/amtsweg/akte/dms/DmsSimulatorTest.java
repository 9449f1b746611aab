package de.amtsweg.akte.dms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.simulator.Simulatoreinstellungen;
import de.amtsweg.simulator.Simulatoren;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With our simulator. */
class DmsSimulatorTest extends Dmsprobe {

    @TempDir
    private static Path ordner;

    private static Simulatoren simulatoren;

    @BeforeAll
    static void starte() {
        simulatoren = starte(ordner.resolve("gemeinsam"));
    }

    @AfterAll
    static void beende() {
        simulatoren.close();
    }

    private static Simulatoren starte(Path ordner) {
        return Simulatoren.starten(
                Simulatoreinstellungen.freiePorts(ordner, URI.create("http://127.0.0.1:1"), "token"));
    }

    @Override
    URI dienst() {
        return simulatoren.adresse("dms").resolve("/cmis/browser");
    }

    @Override
    boolean kenntUnserenTyp() {
        return true;
    }

    /** A DMS that minds names makes even that safe; of another one we do not expect it. */
    @Test
    void acht_zugleich_ergeben_einen_Ordner_und_ein_Schriftstueck() throws Exception {
        List<String> ergebnisse = zuAcht(() -> {
            Dms.Ordner akte = dms.ordnerAnlegen("100002", nummer);
            return akte.id() + " "
                    + dms.ablegen(akte, "vertrag.pdf", "application/pdf", ABC, Map.of(), false)
                            .id();
        });

        assertThat(ergebnisse).hasSize(8);
        assertThat(ergebnisse.stream().distinct()).hasSize(1);
    }

    @Test
    void wer_nicht_da_ist() {
        Simulatoren eigene = starte(ordner.resolve("eigene"));
        Dms dort = dms(eigene.adresse("dms").resolve("/cmis/browser"));
        assertThat(dort.ordnerAnlegen(KENNUNG, nummer).pfad()).endsWith(nummer);

        eigene.close();

        assertThatThrownBy(() -> dort.verzeichnis(KENNUNG, nummer))
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

            assertThatThrownBy(() -> fremd.ordnerAnlegen("100001", "AW-2026-000123"))
                    .isInstanceOf(RegisterStoerung.class)
                    .hasMessage("Das Dokumentenmanagement hat eine unlesbare Antwort geschickt.");
            assertThat(anfragen).containsExactly("/cmis/browser Bearer geheim", "/dms/root/100001 Bearer geheim");
        } finally {
            server.stop(0);
        }
    }
}
