package de.amtsweg.antrag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample applications of {@code connectors/ozg/beispiele}. */
final class Beispiele {

    private static final Path ORDNER = Path.of("connectors/ozg/beispiele");

    private Beispiele() {}

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(ORDNER.resolve(name + ".xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static List<String> alle() {
        try (Stream<Path> dateien = Files.list(ORDNER)) {
            return dateien.map(d -> d.getFileName().toString().replace(".xml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
