package de.amtsweg.ausfall;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL as its own process, with everything on that makes it safe: {@code fsync}, {@code
 * synchronous_commit}, {@code full_page_writes}. Stopped as a power cut would ({@code -m immediate}).
 */
final class Datenbank implements AutoCloseable {

    private static final String EINSTELLUNGEN =
            """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 120
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_level = replica
            archive_mode = on
            archive_timeout = 60
            """;

    private final Path ordner;
    private final Path daten;
    private final int port;

    Datenbank(Path ordner, int port) {
        this.ordner = ordner;
        this.daten = ordner.resolve("daten");
        this.port = port;
    }

    /** A new cluster; the programs come out of the Maven dependency. */
    Datenbank anlegen() {
        try {
            Files.createDirectories(ordner.resolve("archiv"));
            EmbeddedPostgres.builder()
                    .setDataDirectory(daten)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(ordner.resolve("programm").toFile())
                    .setRegisterShutdownHook(false)
                    .start()
                    .close();
            Files.writeString(
                    daten.resolve("postgresql.conf"),
                    EINSTELLUNGEN + "port = " + port + "\narchive_command = 'cp %p " + ordner.resolve("archiv")
                            + "/%f'\n",
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        starte();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        return this;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    Path daten() {
        return daten;
    }

    Path archiv() {
        return ordner.resolve("archiv");
    }

    void starte() {
        pgCtl("start", "-w", "-t", "60", "-l", ordner.resolve("server.log").toString());
    }

    /** As a power cut would: no checkpoint, recovery at the next start. */
    void reisseAb() {
        pgCtl("stop", "-m", "immediate", "-w");
    }

    boolean laeuft() {
        return Files.exists(daten.resolve("postmaster.pid"));
    }

    /** Whether it really works, not only a file says so. */
    boolean antwortet() {
        try {
            return laeuft() && zahl("select 1") == 1;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Whatever state it is in. */
    void starteNeu() {
        if (laeuft()) {
            try {
                reisseAb();
            } catch (IllegalStateException e) {
                // it was dead, only its file is left
            }
        }
        starte();
    }

    private void pgCtl(String... argumente) {
        List<String> aufruf = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // the server refuses to run as root
            aufruf.addAll(List.of("unshare", "-U"));
        }
        aufruf.add(programm("pg_ctl").toString());
        aufruf.addAll(List.of("-D", daten.toString()));
        aufruf.addAll(List.of(argumente));
        try {
            Path ausgabe = ordner.resolve("pg_ctl.log");
            Process prozess = new ProcessBuilder(aufruf)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(ausgabe.toFile()))
                    .start();
            if (!prozess.waitFor(90, TimeUnit.SECONDS) || prozess.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", aufruf) + ":\n" + Files.readString(ausgabe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path programm(String name) {
        try (Stream<Path> alle = Files.walk(ordner.resolve("programm"))) {
            return alle.filter(p -> p.endsWith(Path.of("bin", name)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " is missing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the running cluster by the server's own backup functions. */
    void sichere(Path ziel) {
        try (var verbindung = DriverManager.getConnection(url());
                var befehl = verbindung.createStatement()) {
            befehl.execute("select pg_backup_start('sicherung', true)");
            kopiere(daten, ziel);
            try (var ergebnis = befehl.executeQuery("select labelfile from pg_backup_stop(true)")) {
                ergebnis.next();
                Files.writeString(ziel.resolve("backup_label"), ergebnis.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything committed so far is in the archive. */
    void archiviere() {
        String segment = texte("select pg_walfile_name(pg_switch_wal())").get(0);
        if (!Buehne.wartet(java.time.Duration.ofSeconds(60), () -> Files.exists(ordner.resolve("archiv/" + segment)))) {
            throw new IllegalStateException(segment + " was not archived");
        }
    }

    /** The cluster is gone; it comes back from the copy and the archive. */
    void stelleWiederHer(Path sicherung) {
        try {
            Files.move(daten, ordner.resolve("verloren-" + System.nanoTime()));
            kopiere(sicherung, daten);
            Files.writeString(
                    daten.resolve("postgresql.conf"),
                    "\nrestore_command = 'cp " + ordner.resolve("archiv") + "/%f %p'\n",
                    StandardOpenOption.APPEND);
            Files.createFile(daten.resolve("recovery.signal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        starte();
        if (!Buehne.wartet(
                java.time.Duration.ofMinutes(10),
                () -> texte("select pg_is_in_recovery()").get(0).equals("f"))) {
            throw new IllegalStateException("still in recovery");
        }
    }

    /** Without what belongs to the running process; WAL comes from the archive. */
    private static void kopiere(Path von, Path nach) throws IOException {
        try (Stream<Path> alle = Files.walk(von)) {
            for (Path pfad : alle.toList()) {
                Path relativ = von.relativize(pfad);
                if (relativ.startsWith("pg_wal") && Files.isRegularFile(pfad) || relativ.startsWith("postmaster.pid")) {
                    continue;
                }
                try {
                    if (Files.isDirectory(pfad)) {
                        Files.createDirectories(nach.resolve(relativ));
                    } else {
                        Files.copy(pfad, nach.resolve(relativ), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                    }
                } catch (java.nio.file.NoSuchFileException e) {
                    // a temporary file of the running server
                }
            }
        }
        Files.setPosixFilePermissions(nach, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    }

    interface Zeile<T> {
        T lies(ResultSet rs) throws SQLException;
    }

    long zahl(String abfrage) {
        return liste(abfrage, rs -> rs.getLong(1)).get(0);
    }

    List<String> texte(String abfrage) {
        return liste(abfrage, rs -> rs.getString(1));
    }

    <T> List<T> liste(String abfrage, Zeile<T> zeile) {
        try (var verbindung = DriverManager.getConnection(url());
                var befehl = verbindung.createStatement();
                var ergebnis = befehl.executeQuery(abfrage)) {
            List<T> zeilen = new ArrayList<>();
            while (ergebnis.next()) {
                zeilen.add(zeile.lies(ergebnis));
            }
            return zeilen;
        } catch (SQLException e) {
            throw new IllegalStateException(abfrage, e);
        }
    }

    @Override
    public void close() {
        if (laeuft()) {
            reisseAb();
        }
    }
}
