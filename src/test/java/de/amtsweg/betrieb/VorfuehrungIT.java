package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration, as a newcomer starts it: an empty folder, then the same folder again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VorfuehrungIT {

    private static final int BEISPIELE = anzahl(Path.of("connectors/ozg/beispiele"));
    private static final List<String> REGISTER = List.of("azr", "ba", "bva", "dms", "eat");

    @TempDir
    private static Path ordner;

    private static Anschluesse anschluesse;
    private static Programm programm;

    @BeforeAll
    static void starte() {
        anschluesse = Anschluesse.frei();
        programm = Programm.starte(ordner, anschluesse.vorfuehrung(ordner)).bis("Amtsweg ist bereit");
    }

    @AfterAll
    static void beende() {
        programm.close();
    }

    @Test
    @Order(1)
    void in_an_empty_folder_there_are_a_login_page_health_and_sample_cases() {
        assertThat(Netz.hole(web("/actuator/health/liveness")).body()).contains("UP");
        assertThat(Netz.hole(web("/camunda/app/tasklist/default/")).body()).contains("<title>");
        assertThat(programm.ausgabe())
                .contains(BEISPIELE + " Vorgänge liegen vor", "http://localhost:" + anschluesse.web())
                .doesNotContain("Exception", " ERROR ");
        assertThat(anschluesse.vorgaenge()).isEqualTo(BEISPIELE);
    }

    @Test
    @Order(2)
    void a_second_program_does_not_use_the_same_folder() {
        Anschluesse andere = Anschluesse.frei();
        Programm zweites = Programm.starte(ordner, andere.vorfuehrung(ordner));
        assertThat(zweites.ende()).isEqualTo(1);
        assertThat(zweites.ausgabe())
                .contains("wird schon von einem laufenden Amtsweg benutzt", "amtsweg.demo.datenordner");
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "400 | nicht-wohlgeformt | </vornamen> | </vorname>",
                "400 | dokumenttyp | ^<\\?xml[^>]*> | <?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "422 | schema | <geschlecht>m</geschlecht> | <geschlecht>maennlich</geschlecht>",
                "422 | anlage | (?s)<inhalt>.*?</inhalt> | <inhalt>TVogUHJvZ3JhbW0=</inhalt>",
                "422 | unbekannte-behoerde | <behoerdenkennung>100001< | <behoerdenkennung>999999<"
            })
    void malformed_messages_are_refused_with_their_problem_and_nothing_is_stored(
            int status, String art, String richtig, String falsch) {
        String beispiel = Beispielantrag.text("kurzantrag");
        String nachricht = beispiel.replaceFirst(richtig, falsch);
        assertThat(nachricht).isNotEqualTo(beispiel);
        long vorher = anschluesse.vorgaenge();

        HttpResponse<String> antwort = Netz.antrag(anschluesse.web(), nachricht.getBytes(StandardCharsets.UTF_8));

        pruefeProblem(antwort, status, art);
        assertThat(anschluesse.vorgaenge()).isEqualTo(vorher);
    }

    @Test
    @Order(4)
    void so_are_wrong_token_media_type_and_size() {
        byte[] beispiel = Beispielantrag.text("kurzantrag").getBytes(StandardCharsets.UTF_8);
        long vorher = anschluesse.vorgaenge();

        pruefeProblem(sende("falsch", "application/xml", beispiel), 401, "zugang");
        pruefeProblem(sende("demo", "text/plain", beispiel), 415, "medientyp");
        pruefeProblem(sende("demo", "application/xml", new byte[26 * 1024 * 1024]), 413, "zu-gross");
        assertThat(anschluesse.vorgaenge()).isEqualTo(vorher);

        assertThat(Netz.antrag(anschluesse.web(), beispiel).statusCode()).isEqualTo(202);
        assertThat(anschluesse.vorgaenge()).isEqualTo(vorher + 1);
    }

    @Test
    @Order(5)
    void while_registers_are_down_a_case_waits_and_goes_on_by_itself_without_incident() {
        Arbeitsplatz arbeitsplatz = new Arbeitsplatz(anschluesse.web());
        REGISTER.forEach(name -> schalte(name, "AUS"));
        long empfangen = zaehler("azr").path("empfangen").asLong();

        String vorgang = Beispielantrag.sende(anschluesse.web(), "paragraf-18b-architektin");
        arbeitsplatz.bearbeiteBis(vorgang, "waiting", () -> arbeitsplatz.hat(vorgang, Arbeitsplatz.WARTEN));
        Warten.bis(
                Duration.ofSeconds(30),
                "several attempts",
                () -> anschluesse.zahl(
                                "select coalesce(min(versuche), 0) from nachricht_ausgang where zustand = 'WARTET'")
                        >= 2);
        assertThat(zaehler("azr").path("empfangen").asLong()).isEqualTo(empfangen);

        REGISTER.forEach(name -> schalte(name, "AN"));
        arbeitsplatz.bearbeiteBis(vorgang, "all answers", () -> arbeitsplatz.hat(vorgang, "rechtsgrundlage-festlegen"));
        assertThat(anschluesse.zahl("select count(*) from nachricht_ausgang where zustand = 'WARTET'"))
                .isZero();
        assertThat(stoerungen(arbeitsplatz)).isZero();
        // the count sees one when there is one
        JsonNode prozess = Netz.lies(arbeitsplatz.hole("/execution?maxResults=1", "technik"));
        arbeitsplatz.schicke(
                "/execution/" + prozess.get(0).path("id").asText() + "/create-incident",
                "technik",
                Map.of("incidentType", "probe"));
        assertThat(stoerungen(arbeitsplatz)).isEqualTo(1);
    }

    @Test
    @Order(6)
    void yesterdays_cases_are_still_there_after_an_orderly_end() {
        long vorher = anschluesse.vorgaenge();
        programm.close();
        assertThat(programm.ausgabe()).doesNotContain("Exception");
        assertThat(anschluesse.datenbankAntwortet()).isFalse();

        programm = Programm.starte(ordner, anschluesse.vorfuehrung(ordner)).bis(vorher + " Vorgänge liegen vor");
        assertThat(anschluesse.vorgaenge()).isEqualTo(vorher).isGreaterThan(BEISPIELE);
    }

    private static int anzahl(Path beispiele) {
        try (Stream<Path> dateien = Files.list(beispiele)) {
            return (int) dateien.filter(d -> d.toString().endsWith(".xml")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int stoerungen(Arbeitsplatz arbeitsplatz) {
        return Netz.lies(arbeitsplatz.hole("/incident/count", "technik"))
                .path("count")
                .asInt(-1);
    }

    private static void pruefeProblem(HttpResponse<String> antwort, int status, String art) {
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(status);
        assertThat(antwort.headers().firstValue("Content-Type"))
                .hasValueSatisfying(typ -> assertThat(typ).startsWith("application/problem+json"));
        assertThat(Netz.lies(antwort).path("type").asText()).isEqualTo("/fehler/" + art);
        assertThat(Netz.lies(antwort).path("detail").asText()).isNotBlank();
    }

    private static HttpResponse<String> sende(String token, String typ, byte[] inhalt) {
        return Netz.sende(HttpRequest.newBuilder(web("/api/antraege?" + UUID.randomUUID()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", typ)
                .POST(HttpRequest.BodyPublishers.ofByteArray(inhalt)));
    }

    private static void schalte(String register, String zustand) {
        HttpResponse<String> antwort = Netz.sende(
                Netz.json(anschluesse.simulator(register, "/_simulator/zustand"), Map.of("zustand", zustand)));
        assertThat(antwort.statusCode()).isEqualTo(200);
    }

    private static JsonNode zaehler(String register) {
        return Netz.lies(Netz.hole(anschluesse.simulator(register, "/_simulator/zaehler")));
    }

    private static URI web(String pfad) {
        return URI.create("http://127.0.0.1:" + anschluesse.web() + pfad);
    }
}
