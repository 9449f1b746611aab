package de.amtsweg.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that an application which was killed has left behind.
 *
 * @param pid process id of the server
 * @param port loopback port it listens on
 */
record LaufendesPostgres(long pid, int port) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LaufendesPostgres.class);
    private static final int ZEILE_PID = 0;
    private static final int ZEILE_PORT = 3;

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The server that works on the folder; empty if none answers. */
    static Optional<LaufendesPostgres> in(Path ordner) {
        try {
            List<String> zeilen = Files.readAllLines(ordner.resolve("postmaster.pid"));
            LaufendesPostgres server = new LaufendesPostgres(
                    Long.parseLong(zeilen.get(ZEILE_PID).trim()),
                    Integer.parseInt(zeilen.get(ZEILE_PORT).trim()));
            return server.arbeitetAuf(ordner) ? Optional.of(server) : Optional.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    String url() {
        return url(port);
    }

    private boolean arbeitetAuf(Path ordner) throws IOException {
        try (var verbindung = DriverManager.getConnection(url(), "postgres", "");
                var abfrage = verbindung.createStatement();
                var ergebnis = abfrage.executeQuery("show data_directory")) {
            return ergebnis.next()
                    && Path.of(ergebnis.getString(1)).toRealPath().equals(ordner.toRealPath());
        } catch (SQLException e) {
            return false;
        }
    }

    /** Asks the server to stop as soon as nobody is connected, and waits for it a while. */
    @Override
    public void close() {
        Optional<ProcessHandle> prozess = ProcessHandle.of(pid).filter(ProcessHandle::destroy);
        if (prozess.isEmpty()) {
            LOG.info("the PostgreSQL with process id {} goes on", pid);
            return;
        }
        try {
            prozess.get().onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.info("the PostgreSQL with process id {} has not stopped yet", pid);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
