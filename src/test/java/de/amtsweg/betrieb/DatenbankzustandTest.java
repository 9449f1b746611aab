package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import de.amtsweg.test.AmtswegTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.actuate.jdbc.DataSourceHealthIndicator;

class DatenbankzustandTest extends AmtswegTest {

    /** What a caller of readiness may have to wait: the connection, and once more for its check. */
    private static final Duration HOECHSTENS =
            Datenbankzustand.GEDULD.multipliedBy(2).plusSeconds(1);

    @Autowired
    private HikariDataSource pool;

    @Test
    void a_database_that_answers_is_up() {
        try (HikariDataSource eigene = Datenbankzustand.eigene(pool)) {
            assertThat(zustand(eigene).getStatus()).isEqualTo(Status.UP);
            assertThat(eigene.getMaximumPoolSize()).isEqualTo(1);
        }
    }

    @Test
    void a_database_that_takes_the_call_and_says_nothing_is_down_soon() throws IOException {
        try (ServerSocket stumm = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                HikariDataSource eigene = Datenbankzustand.eigene(an(stumm.getLocalPort()))) {
            istBaldAus(eigene);
        }
    }

    @Test
    void a_database_that_is_not_there_is_down_soon() throws IOException {
        int niemand;
        try (ServerSocket frei = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            niemand = frei.getLocalPort();
        }
        try (HikariDataSource eigene = Datenbankzustand.eigene(an(niemand))) {
            istBaldAus(eigene);
        }
    }

    private static void istBaldAus(HikariDataSource quelle) {
        Instant von = Instant.now();
        assertThat(zustand(quelle).getStatus()).isEqualTo(Status.DOWN);
        assertThat(Duration.between(von, Instant.now())).isLessThan(HOECHSTENS);
    }

    private static Health zustand(HikariDataSource quelle) {
        return new DataSourceHealthIndicator(quelle).health();
    }

    private static HikariConfig an(int port) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/amtsweg");
        config.setUsername("amtsweg");
        config.setPassword("amtsweg");
        return config;
    }
}
