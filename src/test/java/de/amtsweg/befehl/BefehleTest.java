package de.amtsweg.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes and words of the command line. */
class BefehleTest {

    private static final Path TABELLE = Path.of("decisions/aufenthaltstitel/gehaltsschwellen.dmn");
    private static final Path FAELLE = Path.of("decisions/aufenthaltstitel/gehaltsschwellen.faelle.csv");

    private final StringWriter ausgabe = new StringWriter();
    private final StringWriter fehler = new StringWriter();

    @Test
    void settings_of_the_server_are_no_command() {
        assertThat(Befehle.gemeint()).isFalse();
        assertThat(Befehle.gemeint("--server.port=9090")).isFalse();
        assertThat(Befehle.gemeint("regelwerk")).isTrue();
        assertThat(Befehle.gemeint("--hilfe")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hilfe", "simulatoren -h", "regelwerk --hilfe", "regelwerk frage --hilfe"})
    void help_is_german(String aufruf) {
        assertThat(rufe(aufruf.split(" "))).isZero();
        assertThat(ausgabe.toString())
                .contains("Aufruf: amtsweg", "Zeigt diese Hilfe.")
                .doesNotContain("Usage", "Show");
        assertThat(fehler.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quatsch, Unbekannt: quatsch",
        "regelwerk, Aufruf: amtsweg regelwerk",
        "regelwerk frage gehaltsschwellen, Es fehlt: --stichtag",
        "regelwerk frage --stichtag 2026-01-01, Es fehlt: TABELLE",
        "regelwerk frage gebuehr --stichtag 2026-01-01 gruppe, Kein Fakt mit Wert (name=wert): gruppe",
        "simulatoren --azr-port viele, Unbrauchbarer Wert für --azr-port: viele",
        "simulatoren --farbe rot, Unbekannt: --farbe rot"
    })
    void a_wrong_call_is_told_in_german(String aufruf, String satz) {
        assertThat(rufe(aufruf.split(" "))).isEqualTo(2);
        assertThat(fehler.toString()).startsWith(satz).contains("Aufruf: ");
        assertThat(ausgabe.toString()).isEmpty();
    }

    @Test
    void all_tables_may_be_used() {
        assertThat(rufe("regelwerk", "pruefe")).isZero();
        assertThat(ausgabe.toString())
                .contains("gehaltsschwellen: darf benutzt werden")
                .doesNotContain("nicht");
        assertThat(ausgabe.toString().lines()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void a_damaged_cell_is_named(@TempDir Path ordner) throws IOException {
        kopiere(ordner, "<text>45934.20</text>", "<text>45.934,20</text>");
        assertThat(rufe("regelwerk", "pruefe", "--ordner", ordner.toString())).isEqualTo(1);
        assertThat(ausgabe.toString()).contains("gehaltsschwellen: darf nicht benutzt werden", "Zeile 4");
        assertThat(rufe("regelwerk", "teste", "--ordner", ordner.toString())).isEqualTo(1);
    }

    @Test
    void examples_hold_and_a_wrong_value_is_found(@TempDir Path ordner) throws IOException {
        assertThat(rufe("regelwerk", "teste", "gehaltsschwellen")).isZero();
        assertThat(ausgabe.toString()).containsPattern("gehaltsschwellen: \\d+ Beispiele, 0 Befunde");
        kopiere(ordner, "<text>45934.20</text>", "<text>45934.00</text>");
        assertThat(rufe("regelwerk", "teste", "--ordner", ordner.toString())).isEqualTo(1);
        assertThat(ausgabe.toString()).contains("GS-08: ", "schwelleMangel");
    }

    @Test
    void a_table_without_examples_is_a_finding(@TempDir Path ordner) throws IOException {
        kopiere(ordner, "", "");
        Files.delete(ordner.resolve(FAELLE.getFileName()));
        assertThat(rufe("regelwerk", "teste", "--ordner", ordner.toString())).isEqualTo(1);
        assertThat(ausgabe.toString()).contains("es gibt keine Beispiele");
    }

    @Test
    void a_question_is_answered_with_the_provision() {
        assertThat(rufe("regelwerk", "frage", "gehaltsschwellen", "--stichtag", "22.11.2026"))
                .isZero();
        // SVBezGrV 2026: 101.400 EUR, half of it for the Blue Card
        assertThat(ausgabe.toString())
                .contains("zum Stichtag 22.11.2026: eine Regel trifft zu.", "§ 18g Abs. 1", "schwelleRegel = 50.700");
    }

    @Test
    void where_the_law_is_not_known_it_says_so() {
        assertThat(rufe("regelwerk", "frage", "gehaltsschwellen", "--stichtag", "2027-01-01"))
                .isZero();
        assertThat(ausgabe.toString()).contains("gilt keine Regel; bekannt ist das Recht bis 31.12.2026.");
    }

    @ParameterizedTest
    @CsvSource({
        "gibtesnicht --stichtag 2026-01-01, Die Tabelle „gibtesnicht“ gibt es nicht",
        "gehaltsschwellen --stichtag morgen, Fakt „stichtag“: kein Datum",
        "gehaltsschwellen --stichtag 2026-01-01 farbe=rot, hat keinen Fakt „farbe“",
        "pruefumfang --stichtag 2026-01-01, braucht den Fakt",
        "gehaltsschwellen --stichtag 2026-01-01 --ordner gibtesnicht, Den Ordner „gibtesnicht“ gibt es nicht."
    })
    void a_question_that_cannot_be_answered_is_a_sentence(String aufruf, String satz) {
        assertThat(rufe(("regelwerk frage " + aufruf).split(" "))).isEqualTo(1);
        assertThat(fehler.toString()).contains(satz).doesNotContain("Exception");
    }

    private int rufe(String... args) {
        ausgabe.getBuffer().setLength(0);
        fehler.getBuffer().setLength(0);
        return Befehle.ausfuehren(new PrintWriter(ausgabe, true), new PrintWriter(fehler, true), args);
    }

    private static void kopiere(Path ordner, String richtig, String falsch) throws IOException {
        String inhalt = Files.readString(TABELLE);
        assertThat(inhalt).contains(richtig);
        Files.writeString(ordner.resolve(TABELLE.getFileName()), inhalt.replace(richtig, falsch));
        Files.copy(FAELLE, ordner.resolve(FAELLE.getFileName()));
    }
}
