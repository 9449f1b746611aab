package de.amtsweg.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;

/** What would change for the cases of the past if the law in a table were another. */
class WiederholeTest extends AmtswegTest {

    private static final Path TABELLE = Path.of("decisions/aufenthaltstitel/fiktionswirkung.dmn");

    @Value("${spring.datasource.url}")
    private String datenbank;

    @TempDir
    private Path ordner;

    private final StringWriter ausgabe = new StringWriter();

    @Test
    void unter_der_geltenden_Tabelle_geht_alles_aus_wie_es_ausging() {
        Fall.ausAntrag("paragraf-18g-regelfall").bis("sachverhalt-feststellen");

        assertThat(wiederhole(TABELLE)).isZero();
        assertThat(ausgabe.toString()).containsPattern("[1-9]\\d* Antworten .* wiederholt, 0 gingen anders aus\\.");
    }

    @Test
    void unter_einem_Entwurf_werden_die_Vorgaenge_genannt_die_anders_ausgingen() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("sachverhalt-feststellen");
        Path entwurf = ordner.resolve("fiktionswirkung.dmn");
        Files.writeString(
                entwurf,
                Files.readString(TABELLE)
                        .replace(">= date(\"2023-11-18\")", ">= date(\"2030-01-01\")")
                        .replace("&gt;= date(\"2023-11-18\")", "&gt;= date(\"2030-01-01\")"));

        assertThat(wiederhole(entwurf)).isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains(fall.nummer()).contains("jetzt keine gültige Regel");
    }

    private int wiederhole(Path entwurf) {
        return Befehle.ausfuehren(
                new PrintWriter(ausgabe, true),
                new PrintWriter(ausgabe, true),
                "regelwerk",
                "wiederhole",
                entwurf.toString(),
                "--datenbank",
                datenbank,
                "--benutzer",
                "postgres");
    }
}
