package de.amtsweg.betrieb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own. */
public final class Programm implements AutoCloseable {

    public static final Path JAR = Path.of("target", "amtsweg.jar").toAbsolutePath();
    private static final Duration STARTZEIT = Duration.ofSeconds(240);

    private final Process prozess;
    private final Path protokoll;

    private Programm(Process prozess, Path protokoll) {
        this.prozess = prozess;
        this.protokoll = protokoll;
    }

    /** Starts it in the folder; what it writes is kept there. */
    public static Programm starte(Path ordner, String... argumente) {
        return starte(ordner, Map.of(), argumente);
    }

    /** The same with further variables in its environment. */
    public static Programm starte(Path ordner, Map<String, String> umgebung, String... argumente) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing; run: mvn package -DskipTests");
        }
        List<String> aufruf = new ArrayList<>();
        aufruf.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        aufruf.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        aufruf.addAll(Arrays.asList(argumente));
        try {
            Path protokoll = Files.createTempFile(ordner, "ausgabe", ".log");
            ProcessBuilder bauer = new ProcessBuilder(aufruf)
                    .directory(ordner.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(protokoll.toFile());
            // what the build is told is nothing to the program
            bauer.environment().keySet().removeIf(name -> name.startsWith("AMTSWEG") || name.startsWith("SPRING"));
            bauer.environment().putAll(umgebung);
            Process prozess = bauer.start();
            // also if a test fails before it closes what it has started
            Runtime.getRuntime().addShutdownHook(new Thread(prozess::destroy));
            return new Programm(prozess, protokoll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has written this text; fails at once if it ends before. */
    public Programm bis(String text) {
        Warten.bis(STARTZEIT, "output of the program: " + text, () -> {
            if (ausgabe().contains(text)) {
                return true;
            }
            if (!prozess.isAlive()) {
                throw new AssertionError("ended with " + prozess.exitValue() + ":\n" + ausgabe());
            }
            return false;
        });
        return this;
    }

    /** Waits until liveness is reported. */
    public Programm bisGesund(int port) {
        URI adresse = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        Warten.bis(STARTZEIT, "health", () -> {
            if (!prozess.isAlive()) {
                throw new AssertionError("ended with " + prozess.exitValue() + ":\n" + ausgabe());
            }
            HttpResponse<String> antwort = Netz.hole(adresse);
            return antwort != null && antwort.statusCode() == 200;
        });
        return this;
    }

    /** Waits until it ends by itself; its exit code. */
    public int ende() {
        try {
            if (!prozess.waitFor(STARTZEIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running:\n" + ausgabe());
            }
            return prozess.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it has written so far. */
    public String ausgabe() {
        try {
            return Files.readString(protokoll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its process id. */
    public long pid() {
        return prozess.pid();
    }

    /** Whether it has not ended. */
    public boolean lebt() {
        return prozess.isAlive();
    }

    /** {@code kill -9}. */
    public void toete() {
        prozess.destroyForcibly();
        ende();
    }

    /** Ends it as an administrator does. */
    @Override
    public void close() {
        prozess.destroy();
        ende();
    }

    /** A port that was free a moment ago. */
    public static int freierPort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
