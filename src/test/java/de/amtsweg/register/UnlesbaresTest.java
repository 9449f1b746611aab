package de.amtsweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Warten;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a partner sends and nobody can read stays, byte for byte. */
class UnlesbaresTest extends AmtswegTest {

    @Test
    void eine_unlesbare_Nachricht_wird_abgewiesen_und_aufbewahrt_jede_einmal() throws Exception {
        byte[] muell = "\u0000 das ist kein XML <<<".getBytes(StandardCharsets.UTF_8);

        assertThat(sende(muell)).isEqualTo(400);
        assertThat(sende(muell)).isEqualTo(400);

        assertThat(aufbewahrt("azr"))
                .filteredOn(inhalt -> Arrays.equals(inhalt, muell))
                .hasSize(1);
        assertThat(jdbc.sql("select anzahl from nachricht_unlesbar where register = 'azr' and inhalt = ?")
                        .param(muell)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void eine_unlesbare_Antwort_wird_aufbewahrt_und_der_Vorgang_geht_weiter() {
        int vorher = aufbewahrt("azr").size();
        Partner azr = new Partner("azr");
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("sachverhalt-feststellen");
        azr.stoert("MUELL", 1);

        fall.erledigt("sachverhalt-feststellen");
        Warten.bis("die Antwort", () -> aufbewahrt("azr").size() > vorher);

        uhr().vor(Duration.ofMinutes(6));
        fall.bis("entscheidung-vorschlagen");
    }

    private List<byte[]> aufbewahrt(String register) {
        return jdbc.sql("select inhalt from nachricht_unlesbar where register = ?")
                .param(register)
                .query(byte[].class)
                .list();
    }

    private int sende(byte[] nachricht) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(adresse() + "/api/eingang/azr"))
                                .header("Authorization", "Bearer demo-eingang")
                                .header("Content-Type", "application/xml")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(nachricht))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
