package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Production with a database of its own: starts, shows no demonstration, and refuses as soon as it finds one. */
class ProduktionIT {

    @TempDir
    private Path ordner;

    @Test
    void starts_with_a_database_of_its_own_and_refuses_one_with_demo_users() throws Exception {
        try (EmbeddedPostgres datenbank = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start()) {
            int port = Programm.freierPort();
            String[] aufruf = Produktionsaufruf.mit(
                    "server.port", "" + port, "spring.datasource.url", datenbank.getJdbcUrl("postgres", "postgres"));
            try (Programm programm = Programm.starte(ordner, aufruf).bisGesund(port)) {
                HttpResponse<String> seite =
                        Netz.hole(URI.create("http://127.0.0.1:" + port + "/camunda/app/welcome/default/"));
                assertThat(seite.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                        .contains("Secure"));
                assertThat(programm.ausgabe()).doesNotContain("Amtsweg ist bereit", "Simulator");
            }
            try (var verbindung = datenbank.getPostgresDatabase().getConnection();
                    var befehl = verbindung.createStatement()) {
                befehl.executeUpdate("insert into act_id_user (id_, rev_) values ('zeichnung-musterstadt', 1)");
            }
            Programm programm = Programm.starte(ordner, aufruf);
            assertThat(programm.ende()).as(programm.ausgabe()).isEqualTo(1);
            assertThat(programm.ausgabe())
                    .contains("Personen der Vorführung (zeichnung-musterstadt)", "spring.datasource.url");
        }
    }
}
