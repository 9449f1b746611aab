package de.amtsweg.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed table comes into the running application from the command line, by two persons. */
class FreigebenTest extends AmtswegTest {

    private static final Path TABELLE = Path.of("decisions/aufenthaltstitel/fiktionswirkung.dmn");
    private static final Pattern KENNUNG = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    @TempDir
    private Path ordner;

    private final StringWriter ausgabe = new StringWriter();

    @AfterEach
    void wieAusgeliefert() {
        jdbc.sql("delete from regelfassung where nummer > 1").update();
        jdbc.sql("delete from regelentwurf").update();
    }

    @Test
    void die_eine_reicht_ein_die_andere_gibt_frei() throws IOException {
        Path entwurf = entwurf("versionTag=\"2026-12-01\"");

        assertThat(rufe(
                        "rechtsexpertise",
                        "demo",
                        "einreichen",
                        entwurf.toString(),
                        "--begruendung",
                        "Anmerkung ergänzt"))
                .as(ausgabe.toString())
                .isZero();
        Matcher kennung = KENNUNG.matcher(ausgabe.toString());
        assertThat(kennung.find()).isTrue();

        assertThat(rufe("rechtsexpertise", "demo", "freigeben", kennung.group()))
                .isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("freigeben muss ihn eine andere Person");
        assertThat(rufe("prozessverantwortung", "falsch", "freigeben", kennung.group()))
                .isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("Anmeldename oder Kennwort sind falsch.");
        assertThat(rufe("sachbearbeitung-musterstadt", "demo", "freigeben", kennung.group()))
                .isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("Diese Seite ist für die Rechtsexpertise.");
        assertThat(stand()).isEqualTo("2026-11-22");

        assertThat(rufe("rechtsexpertise-zwei", "demo", "freigeben", kennung.group()))
                .as(ausgabe.toString())
                .isZero();
        assertThat(stand()).isEqualTo("2026-12-01");
    }

    @Test
    void was_die_Pruefung_nicht_besteht_wird_gar_nicht_gesendet() throws IOException {
        Path entwurf = entwurf("versionTag=\"2026-12-01\"");
        Files.writeString(entwurf, Files.readString(entwurf).replace("\"FORTGELTUNGSFIKTION\"", "\"FORTGELTUNG\""));

        assertThat(rufe("rechtsexpertise", "demo", "einreichen", entwurf.toString(), "--begruendung", "x"))
                .isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("FORTGELTUNG");
        assertThat(jdbc.sql("select count(*) from regelentwurf")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String stand() {
        return jdbc.sql("select stand from regelfassung where tabelle = 'fiktionswirkung' order by nummer desc limit 1")
                .query(String.class)
                .single();
    }

    private Path entwurf(String stand) throws IOException {
        Path entwurf = ordner.resolve("fiktionswirkung.dmn");
        Files.writeString(
                entwurf,
                Files.readString(TABELLE)
                        .replace("versionTag=\"2026-11-22\"", stand)
                        .replace("Wirkt ab der Antragstellung.", "Wirkt ab der Antragstellung, nicht früher."));
        Files.copy(TABELLE.resolveSibling("fiktionswirkung.faelle.csv"), ordner.resolve("fiktionswirkung.faelle.csv"));
        return entwurf;
    }

    private int rufe(String person, String kennwort, String befehl, String... angaben) {
        List<String> alle = new ArrayList<>(List.of("regelwerk", befehl));
        alle.addAll(List.of(angaben));
        alle.addAll(List.of("--adresse", adresse(), "--benutzer", person, "--kennwort=" + kennwort));
        return Befehle.ausfuehren(
                new PrintWriter(ausgabe, true), new PrintWriter(ausgabe, true), alle.toArray(String[]::new));
    }
}
