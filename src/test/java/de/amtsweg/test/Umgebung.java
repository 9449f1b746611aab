package de.amtsweg.test;

import de.amtsweg.simulator.Simulatoreinstellungen;
import de.amtsweg.simulator.Simulatoren;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * What the application needs around it: one PostgreSQL and one set of simulators for the whole JVM, on free ports and
 * in a folder that disappears with the JVM.
 */
final class Umgebung implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Umgebung EINZIGE = new Umgebung(ordner());

    private final Path ordner;
    private final EmbeddedPostgres postgres;
    private final Simulatoren simulatoren;

    /** For Spring; everything it starts belongs to {@link #EINZIGE}. */
    Umgebung() {
        this.ordner = EINZIGE.ordner;
        this.postgres = EINZIGE.postgres;
        this.simulatoren = EINZIGE.simulatoren;
    }

    private Umgebung(Path ordner) {
        this.ordner = ordner;
        try {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(ordner.resolve("postgres"))
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        simulatoren = Simulatoren.starten(Simulatoreinstellungen.freiePorts(
                ordner.resolve("simulatoren"), URI.create("http://127.0.0.1:1"), "demo-eingang"));
        // after the application has let go of both
        SpringApplication.getShutdownHandlers().add(this::beende);
    }

    private static Path ordner() {
        try {
            return Files.createTempDirectory("amtsweg-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Simulatoren simulatoren() {
        return EINZIGE.simulatoren;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.profiles.active=demo",
                        "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres",
                        "amtsweg.demo.simulatoren=false",
                        "amtsweg.demo.beispiele=false",
                        "amtsweg.demo.datenordner=" + ordner,
                        "amtsweg.behoerden.verzeichnis=" + behoerden(),
                        "amtsweg.behoerden.takt=1s",
                        "amtsweg.versand.takt=200ms",
                        "amtsweg.bva.abholtakt=1s",
                        "spring.mail.port=" + simulatoren.smtpPort(),
                        "camunda.bpm.job-execution.wait-time-in-millis=100",
                        "camunda.bpm.job-execution.max-wait=300")
                .and(anschluesse())
                .applyTo(context);
        ((GenericApplicationContext) context).registerBean("testuhr", Clock.class, () -> Testuhr.UHR);
        context.addApplicationListener(
                (ApplicationListener<ServletWebServerInitializedEvent>) e -> simulatoren.rueckrufAn(
                        URI.create("http://127.0.0.1:" + e.getWebServer().getPort())));
    }

    /** A copy: a test may add an authority. */
    private Path behoerden() {
        Path kopie = ordner.resolve("behoerden");
        try {
            FileSystemUtils.copyRecursively(Path.of("processes/behoerden"), kopie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kopie;
    }

    private String[] anschluesse() {
        return simulatoren.namen().stream()
                .map(name -> "amtsweg.register." + name + ".url=" + simulatoren.adresse(name)
                        + (name.equals("dms") ? "/cmis/browser" : "/nachrichten"))
                .toArray(String[]::new);
    }

    private void beende() {
        simulatoren.close();
        try {
            postgres.close();
            FileSystemUtils.deleteRecursively(ordner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
