package de.amtsweg.simulator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One accepted message on disk: {@code {number}-{uuid}/anfrage.xml} beside its answers. */
record Eintrag(Path ordner) {
    static final String ANFRAGE = "anfrage.xml";
    static final String ANTWORT = "antwort.xml";

    long nummer() {
        return Long.parseLong(name().substring(0, 8));
    }

    String uuid() {
        return name().substring(9);
    }

    byte[] anfrage() {
        return Dateien.lesen(ordner.resolve(ANFRAGE));
    }

    Optional<byte[]> antwort() {
        Path datei = ordner.resolve(ANTWORT);
        return Files.exists(datei) ? Optional.of(Dateien.lesen(datei)) : Optional.empty();
    }

    List<Rueckruf> rueckrufe() {
        List<Rueckruf> rueckrufe = new ArrayList<>();
        for (int i = 1; Files.exists(ordner.resolve(Rueckruf.nachricht(i))); i++) {
            rueckrufe.add(new Rueckruf(ordner, i));
        }
        return rueckrufe;
    }

    private String name() {
        return ordner.getFileName().toString();
    }

    /** A later answer: its content is fixed when the request is stored, so that repetitions carry the same UUID. */
    record Rueckruf(Path ordner, int nummer) {
        static String nachricht(int nummer) {
            return "rueckruf-" + nummer + ".xml";
        }

        static String faellig(int nummer) {
            return "rueckruf-" + nummer + ".faellig";
        }

        byte[] nachricht() {
            return Dateien.lesen(ordner.resolve(nachricht(nummer)));
        }

        Instant faellig() {
            return Instant.parse(
                    new String(Dateien.lesen(ordner.resolve(faellig(nummer))), StandardCharsets.UTF_8).strip());
        }

        boolean zugestellt() {
            return Files.exists(marke());
        }

        void alsZugestelltMerken() {
            Dateien.schreiben(marke(), Instant.now().toString().getBytes(StandardCharsets.UTF_8));
        }

        private Path marke() {
            return ordner.resolve("rueckruf-" + nummer + ".zugestellt");
        }
    }
}
