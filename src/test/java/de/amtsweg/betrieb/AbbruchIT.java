package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed after the register has changed its record and before the application knows. The
 * simulators run as a process of their own and survive.
 */
class AbbruchIT {

    /** A change of the person's record; the questions before it (090001) change nothing. */
    private static final String MELDUNG = "090010";

    @TempDir
    private Path ordner;

    @Test
    void killed_between_sending_and_storing_the_record_is_changed_once() throws Exception {
        Anschluesse anschluesse = Anschluesse.frei();
        try (Programm simulatoren =
                        Programm.starte(ordner, simulatoren(anschluesse)).bis("Beenden mit Strg+C");
                Vermittlung leitung =
                        new Vermittlung(anschluesse.simulatoren().get("azr"), "AZRFolgemeldung." + MELDUNG)) {
            String[] aufruf = anschluesse.vorfuehrung(ordner, anwendung(anschluesse, leitung));
            String vorgang;
            String meldung;
            try (Programm anwendung = Programm.starte(ordner, aufruf).bis("Amtsweg ist bereit")) {
                vorgang = Beispielantrag.sende(anschluesse.web(), "paragraf-18b-architektin");
                new Arbeitsplatz(anschluesse.web()).bearbeiteBis(vorgang, "report to the AZR", leitung::haeltZurueck);
                meldung = leitung.anfrage();
                anwendung.toete();
            }
            assertThat(wirksam(anschluesse)).isEqualTo(1);
            assertThat(anschluesse.zahl("select count(*) from nachricht_ausgang where zustand = 'WARTET'"
                            + " and nachrichtentyp = '" + MELDUNG + "' and vorgangsnummer = '" + vorgang + "'"))
                    .as("the application does not know of the answer; its database has outlived it")
                    .isEqualTo(1);
            long empfangen = zaehler(anschluesse).path("empfangen").asLong();
            leitung.lassDurch();

            try (Programm wieder = Programm.starte(ordner, aufruf).bis("Amtsweg ist bereit")) {
                assertThat(wieder.ausgabe()).contains("still runs");
                Arbeitsplatz arbeitsplatz = new Arbeitsplatz(anschluesse.web());
                assertThat(arbeitsplatz.formulare(vorgang)).contains(Arbeitsplatz.WARTEN);
                Warten.bis(Duration.ofSeconds(100), "the case goes on", () -> {
                    List<String> offen = arbeitsplatz.formulare(vorgang);
                    return !offen.isEmpty() && !offen.contains(Arbeitsplatz.WARTEN);
                });
                assertThat(zaehler(anschluesse).path("empfangen").asLong())
                        .as("sent again")
                        .isEqualTo(empfangen + 1);
                assertThat(wirksam(anschluesse)).as("but counted once").isEqualTo(1);
            }
            assertThat(anschluesse.datenbankAntwortet())
                    .as("stopped in the end")
                    .isFalse();

            // the counter counts: the same content as another message is another change
            Netz.sende(HttpRequest.newBuilder(URI.create(
                            anschluesse.simulator("azr", "/nachrichten").toString()))
                    .header("Content-Type", "application/xml; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            meldung.replaceFirst(
                                    "<nachrichtenUUID>[^<]*<", "<nachrichtenUUID>" + UUID.randomUUID() + "<"),
                            StandardCharsets.UTF_8)));
            assertThat(wirksam(anschluesse)).isEqualTo(2);
            assertThat(simulatoren.ausgabe()).doesNotContain("Exception");
        }
    }

    private String[] simulatoren(Anschluesse anschluesse) {
        List<String> argumente = new ArrayList<>(List.of(
                "simulatoren",
                "--datenordner",
                ordner.resolve("simulatoren").toString(),
                "--rueckruf",
                "http://127.0.0.1:" + anschluesse.web(),
                "--antwortverzoegerung",
                "0.3"));
        anschluesse.simulatoren().forEach((name, port) -> argumente.addAll(List.of("--" + name + "-port", "" + port)));
        return argumente.toArray(String[]::new);
    }

    private static String[] anwendung(Anschluesse anschluesse, Vermittlung azr) {
        return new String[] {
            "--amtsweg.demo.simulatoren=false",
            "--amtsweg.demo.beispiele=false",
            "--amtsweg.register.azr.url=http://127.0.0.1:" + azr.port() + "/nachrichten"
        };
    }

    private static int wirksam(Anschluesse anschluesse) {
        return zaehler(anschluesse).path("wirksamNachTyp").path(MELDUNG).asInt();
    }

    private static JsonNode zaehler(Anschluesse anschluesse) {
        return Netz.lies(Netz.hole(anschluesse.simulator("azr", "/_simulator/zaehler")));
    }
}
