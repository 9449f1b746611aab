package de.amtsweg.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Counts what arrived, by kind, in a text file that is only appended to. */
final class Strichliste {
    private final Path datei;
    private final Map<String, Integer> zahlen = new TreeMap<>();

    Strichliste(Path datei) {
        this.datei = datei;
        try {
            Files.createDirectories(datei.getParent());
            if (Files.exists(datei)) {
                for (String zeile : Files.readString(datei).split("\n")) {
                    String[] teile = zeile.split("\t");
                    if (teile.length == 3) {
                        zahlen.merge(teile[1], 1, Integer::sum);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void strich(String art, String schluessel) {
        String zeile = Instant.now() + "\t" + art + "\t" + schluessel + "\n";
        try {
            Files.write(
                    datei,
                    zeile.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        zahlen.merge(art, 1, Integer::sum);
    }

    synchronized Map<String, Integer> zahlen() {
        return new TreeMap<>(zahlen);
    }

    synchronized int zahl(String art) {
        return zahlen.getOrDefault(art, 0);
    }
}
