package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start that fails says in one German sentence what to change, and ends with exit code 1. */
class StartfehlerIT {

    @TempDir
    private Path ordner;

    @ParameterizedTest
    @CsvSource({
        "server.port, für die Weboberfläche",
        "amtsweg.demo.postgres-port, für die eingebettete Datenbank",
        "amtsweg.demo.bva-port, für den Simulator „bva“",
        "amtsweg.demo.smtp-port, für den Simulator „smtp“"
    })
    void a_taken_port(String einstellung, String wofuer) throws IOException {
        try (ServerSocket besetzt = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String[] aufruf = Anschluesse.frei().vorfuehrung(ordner);
            for (int i = 0; i < aufruf.length; i++) {
                if (aufruf[i].startsWith("--" + einstellung + "=")) {
                    aufruf[i] = "--" + einstellung + "=" + besetzt.getLocalPort();
                }
            }
            pruefe("Der Port " + besetzt.getLocalPort() + " " + wofuer + " ist schon belegt", einstellung, aufruf);
        }
    }

    @Test
    void a_database_that_cannot_start() throws IOException {
        Path fremdes = Files.createDirectories(ordner.resolve("daten/postgres")).resolve("fremd.txt");
        Files.writeString(fremdes, "not a database");
        pruefe(
                "Die eingebettete Datenbank konnte im Ordner",
                "amtsweg.demo.datenordner",
                Anschluesse.frei().vorfuehrung(ordner));
        assertThat(ordner.resolve("daten/postgres.log")).content().contains("not empty");
    }

    @Test
    void a_port_for_a_simulator_running_alone() throws IOException {
        try (ServerSocket besetzt = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Programm simulatoren = Programm.starte(
                    ordner, "simulatoren", "--azr-port", "" + besetzt.getLocalPort(), "--datenordner", "simulatoren");
            assertThat(simulatoren.ende()).isEqualTo(1);
            assertThat(simulatoren.ausgabe().lines())
                    .containsExactly("Der Port " + besetzt.getLocalPort()
                            + " für den Simulator „azr“ ist schon belegt; wählen Sie mit --azr-port einen anderen.");
        }
    }

    private void pruefe(String satz, String einstellung, String... aufruf) {
        Programm programm = Programm.starte(ordner, aufruf);
        assertThat(programm.ende()).as(programm.ausgabe()).isEqualTo(1);
        assertThat(programm.ausgabe().lines().filter(zeile -> !zeile.contains(" INFO ")))
                .as("one sentence")
                .singleElement()
                .asString()
                .contains("Amtsweg startet nicht: " + satz, "„" + einstellung + "“");
    }
}
