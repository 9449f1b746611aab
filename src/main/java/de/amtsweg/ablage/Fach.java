package de.amtsweg.ablage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The drop folder of one authority: plain files in it, never what a link leads to. */
final class Fach {

    static final long GROESSTER_ZETTEL = 65536;

    private static final String ABGEWIESEN = "abgewiesen";
    private static final int HOECHSTENS = 100;
    private static final DateTimeFormatter ZEIT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.of("Europe/Berlin"));

    private final Path ordner;
    private final Duration frist;

    private Fach(Path ordner, Duration frist) {
        this.ordner = ordner;
        this.frist = frist;
    }

    /** @param frist how long something unusable must be unchanged to be refused */
    static Fach oeffne(Path ordner, Duration frist) throws IOException {
        Files.createDirectories(ordner);
        return new Fach(ordner, frist);
    }

    /** The slips, oldest name first; at most a hundred at once. */
    List<Path> begleitzettel() throws IOException {
        try (Stream<Path> dateien = dateien()) {
            return dateien.filter(Fach::istZettel).sorted().limit(HOECHSTENS).toList();
        }
    }

    /** Files nobody has named for so long that nobody will. */
    List<Path> ohneBegleitzettel(Set<String> genannt) throws IOException {
        try (Stream<Path> dateien = dateien()) {
            List<Path> alle = dateien.toList();
            // slips that were not read this time may name any of them
            boolean zettelOffen = alle.stream().anyMatch(Fach::istZettel);
            return zettelOffen
                    ? List.of()
                    : alle.stream()
                            .filter(d -> !genannt.contains(d.getFileName().toString()))
                            .filter(d -> ruht(List.of(d)))
                            .toList();
        }
    }

    Path pfad(String dateiname) {
        return ordner.resolve(dateiname);
    }

    /**
     * The content.
     *
     * @throws NoSuchFileException if there is no plain file
     * @throws Unbrauchbar if it is larger than allowed
     */
    byte[] lies(Path datei, long hoechstens) throws IOException {
        if (!Files.isRegularFile(datei, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(datei.toString());
        }
        try (InputStream eingang = Files.newInputStream(datei, LinkOption.NOFOLLOW_LINKS)) {
            byte[] inhalt = eingang.readNBytes((int) Math.min(hoechstens + 1, Integer.MAX_VALUE - 16));
            if (inhalt.length > hoechstens) {
                throw new Unbrauchbar(
                        "Die Datei „" + datei.getFileName() + "“ ist größer als " + hoechstens + " Byte.");
            }
            return inhalt;
        }
    }

    /** Whether none of them has changed for the time; measured with the file system's clock. */
    boolean ruht(List<Path> dateien) {
        Instant grenze = Instant.now().minus(frist);
        return dateien.stream().allMatch(d -> {
            try {
                return !Files.getLastModifiedTime(d, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isAfter(grenze);
            } catch (IOException e) {
                // gone, or just being replaced
                return false;
            }
        });
    }

    void entferne(Path datei) throws IOException {
        Files.deleteIfExists(datei);
    }

    /** Puts files aside, with a text that says why. */
    void weiseAb(List<Path> dateien, String grund) throws IOException {
        Path ziel = ordner.resolve(ABGEWIESEN);
        Files.createDirectories(ziel);
        String kennung =
                ZEIT.format(Instant.now()) + "-" + UUID.randomUUID().toString().substring(0, 8) + "-";
        String name = dateien.get(dateien.size() - 1).getFileName().toString();
        Files.writeString(ziel.resolve(kennung + name + ".txt"), grund + "\n", StandardCharsets.UTF_8);
        for (Path datei : dateien) {
            try {
                Files.move(datei, ziel.resolve(kennung + datei.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            } catch (NoSuchFileException e) {
                // taken away meanwhile
            }
        }
    }

    private Stream<Path> dateien() throws IOException {
        return Files.list(ordner)
                .filter(d -> Files.isRegularFile(d, LinkOption.NOFOLLOW_LINKS))
                .filter(d -> !nochNichtFertig(d.getFileName().toString().toLowerCase(Locale.ROOT)));
    }

    private static boolean nochNichtFertig(String name) {
        return name.startsWith(".") || name.endsWith(".tmp") || name.endsWith(".part");
    }

    private static boolean istZettel(Path datei) {
        return datei.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }
}
