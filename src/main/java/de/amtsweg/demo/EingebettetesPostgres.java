package de.amtsweg.demo;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * A real PostgreSQL from Maven for the demonstration, with its data in the data folder. After a kill the server may
 * still run; then it is used as it is.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "eingebettet")
class EingebettetesPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(EingebettetesPostgres.class);

    /** The running server; closing it stops the server if it was started here. */
    record Server(String url, EmbeddedPostgres prozess) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            if (prozess != null) {
                prozess.close();
            }
        }
    }

    @Bean(destroyMethod = "close")
    Server postgres(DemoProperties properties) {
        String url = "jdbc:postgresql://127.0.0.1:" + properties.postgresPort() + "/postgres";
        Path ordner = properties.datenordner().resolve("postgres");
        if (laeuftSchon(url, ordner)) {
            LOG.info("using the PostgreSQL that still runs on port {}", properties.postgresPort());
            return new Server(url, null);
        }
        if (belegt(properties.postgresPort())) {
            throw new Startfehler("Der Port " + properties.postgresPort() + " für die eingebettete Datenbank ist schon"
                    + " belegt. Wählen Sie mit „amtsweg.demo.postgres-port“ einen anderen.");
        }
        try {
            Files.createDirectories(ordner);
            EmbeddedPostgres prozess = EmbeddedPostgres.builder()
                    .setDataDirectory(ordner)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(properties
                            .datenordner()
                            .resolve("postgres-programm")
                            .toFile())
                    .setPort(properties.postgresPort())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return new Server(url, prozess);
        } catch (IOException | RuntimeException e) {
            throw new Startfehler(
                    "Die eingebettete Datenbank konnte im Ordner „" + ordner.toAbsolutePath()
                            + "“ nicht starten (" + e.getMessage()
                            + "). Der Ordner steht in „amtsweg.demo.datenordner“; eine eigene PostgreSQL geben Sie mit"
                            + " „spring.datasource.url“ an.",
                    e);
        }
    }

    @Bean
    DataSource dataSource(
            Server server, @Value("${spring.datasource.hikari.maximum-pool-size:20}") int maximumPoolSize) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(maximumPoolSize);
        return pool;
    }

    private static boolean laeuftSchon(String url, Path ordner) {
        if (!Files.exists(ordner.resolve("postmaster.pid"))) {
            return false;
        }
        try (var verbindung = DriverManager.getConnection(url, "postgres", "");
                var abfrage = verbindung.createStatement();
                var ergebnis = abfrage.executeQuery("show data_directory")) {
            return ergebnis.next()
                    && Path.of(ergebnis.getString(1)).toRealPath().equals(ordner.toRealPath());
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private static boolean belegt(int port) {
        try (Socket ignored = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
