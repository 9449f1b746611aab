package de.amtsweg.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorenTest {
    @TempDir
    Path ordner;

    @Test
    void aTakenPortIsOneGermanSentenceAndNothingStaysOpen() throws Exception {
        try (ServerSocket belegt = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                ServerSocket frei = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int azr = frei.getLocalPort();
            frei.close();
            Simulatoreinstellungen einstellungen = new Simulatoreinstellungen(
                    azr,
                    0,
                    0,
                    0,
                    0,
                    0,
                    belegt.getLocalPort(),
                    ordner,
                    URI.create("http://127.0.0.1:1"),
                    "t",
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1));

            assertThatThrownBy(() -> Simulatoren.starten(einstellungen))
                    .isInstanceOf(PortBelegtException.class)
                    .hasMessageContaining("„smtp“")
                    .hasMessageContaining(String.valueOf(belegt.getLocalPort()));
            new ServerSocket(azr, 1, InetAddress.getByName("127.0.0.1")).close();
        }
    }

    @Test
    void theDemonstrationUsesTheDocumentedPorts() {
        Simulatoreinstellungen e = Simulatoreinstellungen.vorfuehrung(ordner, URI.create("http://127.0.0.1:8080"), "t");

        assertThat(new int[] {
                    e.azrPort(), e.baPort(), e.bvaPort(), e.dmsPort(), e.eatPort(), e.partnerPort(), e.smtpPort()
                })
                .containsExactly(18081, 18082, 18083, 18084, 18085, 18086, 18025);
        assertThat(e.antwortverzoegerung()).isEqualTo(Duration.ofSeconds(3));
    }

    /** The process is killed, not stopped: what it answered must still be known to the next one. */
    @Test
    void stateOutlivesAKilledProcess() throws Exception {
        String meldung = Pruefstand.beispiel("azr", "090010-folgemeldung-antrag.xml");
        String erste;
        Process prozess = starten();
        try {
            erste = senden(prozess, meldung);
        } finally {
            prozess.destroyForcibly().waitFor();
        }

        try (Pruefstand danach = new Pruefstand(ordner)) {
            assertThat(danach.senden("azr", meldung).body()).isEqualTo(erste);
            assertThat(danach.zaehler("azr").get("empfangen").asInt()).isEqualTo(2);
            assertThat(danach.zaehler("azr").get("wirksam").asInt()).isEqualTo(1);
        }
    }

    private Process starten() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Allein.class.getName(),
                        ordner.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String senden(Process prozess, String meldung) throws Exception {
        BufferedReader ausgabe = prozess.inputReader();
        String zeile = ausgabe.readLine();
        while (zeile != null && !zeile.startsWith("AZR ")) {
            zeile = ausgabe.readLine();
        }
        assertThat(zeile).isNotNull();
        HttpRequest anfrage = HttpRequest.newBuilder(URI.create(zeile.substring(4) + "/nachrichten"))
                .POST(HttpRequest.BodyPublishers.ofString(meldung))
                .build();
        HttpResponse<String> antwort = HttpClient.newHttpClient().send(anfrage, HttpResponse.BodyHandlers.ofString());
        assertThat(antwort.statusCode()).isEqualTo(200);
        return antwort.body();
    }

    /** The simulators as a process of their own. */
    static final class Allein {
        public static void main(String[] argumente) throws Exception {
            Simulatoren simulatoren = Simulatoren.starten(Simulatoreinstellungen.freiePorts(
                    Path.of(argumente[0]), URI.create("http://127.0.0.1:1"), "allein"));
            System.out.println("AZR " + simulatoren.adresse("azr"));
            simulatoren.warten();
        }
    }
}
