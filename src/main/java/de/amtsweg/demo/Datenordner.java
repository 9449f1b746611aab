package de.amtsweg.demo;

import de.amtsweg.betrieb.Startfehler;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The folder of the demonstration; one running program per folder, or two would share one database by accident. */
@Component
@Profile("demo")
class Datenordner implements AutoCloseable {

    private final Path pfad;
    private final FileChannel sperre;

    Datenordner(DemoProperties properties) {
        this.pfad = properties.datenordner();
        String ort = "Der Datenordner „" + pfad.toAbsolutePath() + "“ („amtsweg.demo.datenordner“) ";
        try {
            Files.createDirectories(pfad);
            sperre =
                    FileChannel.open(pfad.resolve("amtsweg.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Startfehler(ort + "lässt sich nicht anlegen oder beschreiben (" + e.getMessage() + ").", e);
        }
        if (!gesperrt()) {
            schliesse();
            throw new Startfehler(ort + "wird schon von einem laufenden Amtsweg benutzt.");
        }
    }

    Path pfad() {
        return pfad;
    }

    private boolean gesperrt() {
        try {
            return sperre.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // file systems without locks: better no protection than no start
            return true;
        }
    }

    private void schliesse() {
        try {
            sperre.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        schliesse();
    }
}
