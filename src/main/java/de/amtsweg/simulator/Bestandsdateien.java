package de.amtsweg.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the files of a folder on the classpath, in a directory as well as in a (nested) jar. */
final class Bestandsdateien {
    private Bestandsdateien() {}

    /** Names of the XML files directly in this folder, sorted. */
    static List<String> xml(String ordner) {
        URL ort = Bestandsdateien.class.getClassLoader().getResource(ordner + "/");
        if (ort == null) {
            throw new IllegalStateException("Missing on the classpath: " + ordner);
        }
        try (Stream<String> namen = ort.getProtocol().equals("file") ? imOrdner(ort) : imJar(ort)) {
            return namen.filter(n -> n.endsWith(".xml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> imOrdner(URL ort) throws IOException {
        return Files.list(Path.of(URI.create(ort.toString())))
                .map(p -> p.getFileName().toString());
    }

    private static Stream<String> imJar(URL ort) throws IOException {
        JarURLConnection verbindung = (JarURLConnection) ort.openConnection();
        String vorn = verbindung.getEntryName();
        return verbindung.getJarFile().stream()
                .map(eintrag -> eintrag.getName())
                .filter(n -> n.startsWith(vorn) && n.indexOf('/', vorn.length()) < 0)
                .map(n -> n.substring(vorn.length()));
    }
}
