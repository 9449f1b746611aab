package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Sample applications, each time as a new one. */
final class Beispielantrag {

    private Beispielantrag() {}

    static String text(String beispiel) {
        try {
            return Files.readString(Path.of("connectors/ozg/beispiele", beispiel + ".xml"))
                    .replaceFirst("<nachrichtenUUID>[^<]*<", "<nachrichtenUUID>" + UUID.randomUUID() + "<")
                    .replaceFirst("<antragsidentifikation>[^<]*<", "<antragsidentifikation>" + UUID.randomUUID() + "<");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it; the number of the case. */
    static String sende(int port, String beispiel) {
        HttpResponse<String> antwort = Netz.antrag(port, text(beispiel).getBytes(StandardCharsets.UTF_8));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(202);
        return Netz.lies(antwort).path("vorgangsnummer").asText();
    }
}
