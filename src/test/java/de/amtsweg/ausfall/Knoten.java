package de.amtsweg.ausfall;

import de.amtsweg.betrieb.Programm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One node of the application, from {@code target/amtsweg.jar}. */
final class Knoten implements AutoCloseable {

    private final String name;
    private final Path ordner;
    private final int port;
    private final List<String> argumente;
    private Map<String, String> umgebung = Map.of();
    private List<String> zusatz = List.of();
    private Programm programm;

    Knoten(String name, Path ordner, int port, List<String> argumente) {
        this.name = name;
        this.ordner = ordner;
        this.port = port;
        this.argumente = argumente;
    }

    String adresse() {
        return "http://127.0.0.1:" + port;
    }

    String name() {
        return name;
    }

    boolean lebt() {
        return programm != null && programm.lebt();
    }

    /** Variables of its environment from the next start on. */
    void umgebung(Map<String, String> neu) {
        umgebung = neu;
    }

    /**
     * Further settings from the next start on.
     *
     * @return whether they are others than before
     */
    boolean zusatz(List<String> neu) {
        boolean andere = !zusatz.equals(neu);
        zusatz = neu;
        return andere;
    }

    /** Starts the process; does not wait. */
    Knoten starte() {
        try {
            Files.createDirectories(ordner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> alle = new ArrayList<>(argumente);
        alle.addAll(zusatz);
        programm = Programm.starte(ordner, umgebung, alle.toArray(String[]::new));
        return this;
    }

    Knoten bereit() {
        programm.bis("Amtsweg ist bereit");
        return this;
    }

    /** {@code kill -9}. */
    void toete() {
        programm.toete();
    }

    String ausgabe() {
        return programm.ausgabe();
    }

    /** Threads of the process. */
    int faeden() {
        try {
            return Files.readAllLines(Path.of("/proc/" + programm.pid() + "/status")).stream()
                    .filter(z -> z.startsWith("Threads:"))
                    .mapToInt(z -> Integer.parseInt(z.substring(8).strip()))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** HTTP status of a health group, 0 if there is no answer. */
    int gesundheit(String gruppe) {
        try {
            HttpResponse<String> antwort =
                    Http.sende(Http.an(adresse() + "/actuator/health/" + gruppe).GET());
            return antwort.statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        if (lebt()) {
            programm.toete();
        }
    }
}
