package de.amtsweg.behoerde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where the authorities' folders lie: a directory outside the program, or else inside it. */
@Component
public class Behoerdenverzeichnis {

    private static final String IM_PROGRAMM = "classpath*:processes/behoerden";

    private final Path ordner;

    @Autowired
    Behoerdenverzeichnis(BehoerdenProperties properties, ObjectProvider<Behoerdenvorgabe> vorgabe) {
        this(
                properties.verzeichnis() == null || properties.verzeichnis().isBlank()
                        ? Optional.ofNullable(vorgabe.getIfAvailable())
                                .map(Behoerdenvorgabe::verzeichnis)
                                .orElse(null)
                        : Path.of(properties.verzeichnis()));
    }

    /** @param ordner null: those inside the program */
    public Behoerdenverzeichnis(Path ordner) {
        this.ordner = ordner == null ? null : ordner.toAbsolutePath().normalize();
    }

    /** The directory outside the program, if there is one. */
    public Optional<Path> pfad() {
        return Optional.ofNullable(ordner);
    }

    /** The ids of all authorities that have a folder, also of those that cannot be used; sorted. */
    public List<String> ordner() {
        if (ordner == null) {
            return ressourcen("*/" + Behoerdendatei.NAME).stream()
                    .map(r -> teil(r, 2))
                    .filter(Behoerdenregeln::istId)
                    .sorted()
                    .toList();
        }
        if (!Files.isDirectory(ordner)) {
            return List.of();
        }
        try (Stream<Path> ordnerliste = Files.list(ordner)) {
            return ordnerliste
                    .filter(Behoerdenverzeichnis::istBehoerde)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("authorities' folder not readable: " + ordner, e);
        }
    }

    /** Also one with a wrong name is meant, if it says so by its content; what is being written begins with a dot. */
    private static boolean istBehoerde(Path ordner) {
        String name = ordner.getFileName().toString();
        return Files.isDirectory(ordner)
                && !name.startsWith(".")
                && (Behoerdenregeln.istId(name) || Files.exists(ordner.resolve(Behoerdendatei.NAME)));
    }

    /** A file of an authority, null if there is none. */
    public byte[] datei(String id, String name) {
        return ressourcen(id + "/" + name).stream()
                .filter(Resource::isReadable)
                .findFirst()
                .map(Behoerdenverzeichnis::inhalt)
                .orElse(null);
    }

    /** Models, tables and forms of an authority. */
    public List<Resource> modelle(String id) {
        List<Resource> modelle = new ArrayList<>();
        for (String endung : List.of("bpmn", "dmn", "form")) {
            modelle.addAll(ressourcen(id + "/**/*." + endung));
        }
        return modelle;
    }

    /** The path of a model inside its authority's folder. */
    public static String pfad(String id, Resource modell) {
        try {
            String url = modell.getURL().getPath();
            return url.substring(url.lastIndexOf("/" + id + "/") + id.length() + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Resource> ressourcen(String pfad) {
        try {
            String wurzel = ordner == null ? IM_PROGRAMM : "file:" + ordner;
            return List.of(new PathMatchingResourcePatternResolver().getResources(wurzel + "/" + pfad));
        } catch (IOException e) {
            throw new UncheckedIOException("authorities' folder not readable: " + ordner, e);
        }
    }

    private static String teil(Resource datei, int vonHinten) {
        try {
            String[] teile = datei.getURL().getPath().split("/");
            return Arrays.asList(teile).get(teile.length - vonHinten);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] inhalt(Resource datei) {
        try {
            return datei.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
