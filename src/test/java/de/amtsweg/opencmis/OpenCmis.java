package de.amtsweg.opencmis;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A DMS that is not ours: Apache Chemistry OpenCMIS InMemory 1.1.0 as a process of its own, one empty repository. The
 * build puts it under {@code target/opencmis}.
 */
public final class OpenCmis implements AutoCloseable {

    private static final Path ORT = Path.of("target", "opencmis");

    private final Path ordner;
    private final Process prozess;
    private final int port;

    private OpenCmis(Path ordner, Process prozess, int port) {
        this.ordner = ordner;
        this.prozess = prozess;
        this.port = port;
    }

    /** Starts it and waits until it answers. */
    public static OpenCmis starte() {
        try {
            if (!Files.isDirectory(ORT.resolve("tomcat"))) {
                throw new IllegalStateException(ORT + " is missing; run: mvn generate-test-resources");
            }
            Path ordner = Files.createTempDirectory("amtsweg-opencmis");
            Path protokoll = ordner.resolve("protokoll.log");
            Process prozess = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            klassenpfad(),
                            OpenCmisProgramm.class.getName(),
                            ordner.toString())
                    .redirectError(protokoll.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(prozess::destroyForcibly));
            return new OpenCmis(ordner, prozess, port(prozess, protokoll));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service document of the browser binding. */
    public URI adresse() {
        return URI.create("http://127.0.0.1:" + port + "/browser");
    }

    private static String klassenpfad() throws IOException {
        return String.join(
                File.pathSeparator,
                // its settings in place of those it was packed with
                Path.of("src/test/resources/opencmis").toAbsolutePath().toString(),
                ORT.resolve("tomcat").toAbsolutePath() + "/*",
                ORT.resolve("WEB-INF/classes").toAbsolutePath().toString(),
                ORT.resolve("WEB-INF/lib").toAbsolutePath() + "/*",
                Path.of("target/test-classes").toAbsolutePath().toString());
    }

    private static int port(Process prozess, Path protokoll) throws IOException {
        BufferedReader ausgabe =
                new BufferedReader(new InputStreamReader(prozess.getInputStream(), StandardCharsets.UTF_8));
        String zeile;
        while ((zeile = ausgabe.readLine()) != null) {
            if (zeile.startsWith("PORT ")) {
                return Integer.parseInt(zeile.substring(5));
            }
        }
        throw new IllegalStateException("OpenCMIS did not start:\n" + Files.readString(protokoll));
    }

    @Override
    public void close() {
        prozess.destroyForcibly();
        try {
            prozess.waitFor(10, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(ordner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
