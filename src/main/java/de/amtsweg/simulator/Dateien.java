package de.amtsweg.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes so that a killed process leaves either the whole or nothing. */
final class Dateien {
    private Dateien() {}

    /** Writes all files into a new folder that appears under its name in one step. */
    static void ordnerAnlegen(Path ziel, Map<String, byte[]> dateien) {
        try {
            Path entwurf = ziel.resolveSibling(".neu-" + UUID.randomUUID());
            Files.createDirectories(entwurf);
            for (Map.Entry<String, byte[]> datei : dateien.entrySet()) {
                Files.write(entwurf.resolve(datei.getKey()), datei.getValue());
            }
            Files.move(entwurf, ziel, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one file that appears under its name in one step. */
    static void schreiben(Path ziel, byte[] inhalt) {
        try {
            Path entwurf = ziel.resolveSibling(".neu-" + UUID.randomUUID());
            Files.write(entwurf, inhalt);
            Files.move(entwurf, ziel, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with the files in it; it disappears from its place in one step. */
    static void loeschen(Path ordner) {
        try {
            Path weg = ordner.resolveSibling(".weg-" + UUID.randomUUID());
            Files.move(ordner, weg, StandardCopyOption.ATOMIC_MOVE);
            try (Stream<Path> dateien = Files.list(weg)) {
                for (Path datei : dateien.toList()) {
                    Files.delete(datei);
                }
            }
            Files.delete(weg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lesen(Path datei) {
        try {
            return Files.readAllBytes(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates the folder when missing and lists what is complete in it, by name. */
    static List<Path> inhalt(Path ordner) {
        try {
            Files.createDirectories(ordner);
            try (Stream<Path> alle = Files.list(ordner)) {
                return alle.filter(p -> !p.getFileName().toString().startsWith("."))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256, hexadecimal. */
    static String sha256(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
