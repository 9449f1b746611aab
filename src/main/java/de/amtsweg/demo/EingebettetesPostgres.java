package de.amtsweg.demo;

import com.zaxxer.hikari.HikariDataSource;
import de.amtsweg.betrieb.Startfehler;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
    private static final Duration STARTZEIT = Duration.ofSeconds(40);
    private static final String EIGENE = "; eine eigene PostgreSQL geben Sie mit „spring.datasource.url“ an.";

    /** The running server and how to stop it. */
    record Server(String url, AutoCloseable prozess) implements AutoCloseable {

        @Override
        public void close() throws Exception {
            prozess.close();
        }
    }

    @Bean(destroyMethod = "close")
    Server postgres(DemoProperties properties, Datenordner datenordner) {
        Path ordner = datenordner.pfad().resolve("postgres");
        Optional<LaufendesPostgres> laufend = LaufendesPostgres.in(ordner);
        if (laufend.isPresent()) {
            LOG.info(
                    "using the PostgreSQL that still runs on port {}",
                    laufend.get().port());
            return new Server(laufend.get().url(), laufend.get());
        }
        int port = properties.postgresPort();
        if (belegt(port)) {
            throw new Startfehler(
                    "Der Port " + port + " für die eingebettete Datenbank ist schon belegt; wählen Sie mit"
                            + " „amtsweg.demo.postgres-port“ einen anderen.");
        }
        File protokoll = datenordner.pfad().resolve("postgres.log").toFile();
        try {
            Files.createDirectories(ordner);
            EmbeddedPostgres prozess = EmbeddedPostgres.builder()
                    .setDataDirectory(ordner)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            datenordner.pfad().resolve("postgres-programm").toFile())
                    .setPort(port)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // stopped with the application's own parts, after them; a hook would stop it under their feet
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(Redirect.appendTo(protokoll))
                    .setErrorRedirector(Redirect.appendTo(protokoll))
                    .setPGStartupWait(STARTZEIT)
                    .start();
            return new Server(LaufendesPostgres.url(port), prozess);
        } catch (IOException | RuntimeException e) {
            throw new Startfehler(
                    "Die eingebettete Datenbank konnte im Ordner „" + ordner.toAbsolutePath()
                            + "“ („amtsweg.demo.datenordner“) nicht starten, warum steht in „"
                            + protokoll.getAbsolutePath() + "“" + EIGENE,
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

    private static boolean belegt(int port) {
        try (Socket ignored = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
