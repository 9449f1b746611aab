package de.amtsweg.simulator;

import static de.amtsweg.simulator.Pruefstand.beispiel;
import static de.amtsweg.simulator.Pruefstand.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other authorities and the applicant behind the return channel answer, over real sockets. */
class BehoerdenregelnTest {
    private static final Duration FRIST = Duration.ofSeconds(20);

    @TempDir
    Path ordner;

    private Pruefstand stand;

    @BeforeEach
    void start() throws Exception {
        stand = new Pruefstand(ordner);
    }

    @AfterEach
    void ende() {
        stand.close();
    }

    /** The later answers: number or name of the message, and what decides it. */
    @ParameterizedTest
    @CsvSource({
        "abh, 010201-aktenanforderung.xml, Yıldırım, 010205= 010202=UEBERSANDT 010203=",
        "abh, 010201-aktenanforderung.xml, Aktenlos, 010202=ABGELEHNT",
        "abh, 010101-zustaendigkeit-anfrage.xml, Yıldırım, 010102=false",
        "abh, 010101-zustaendigkeit-anfrage.xml, Wegzug, 010102=true",
        "bamf, beteiligung.xml, Yıldırım, Stellungnahme=LIEGT_NICHT_VOR",
        "bamf, beteiligung.xml, Schutz, Stellungnahme=LIEGT_VOR",
        "meldebehoerde, mitteilung-ausgereist.xml, Umzug, Meldung=AENDERUNG_HAUPTWOHNUNG"
    })
    void theFamilyNameDecides(String partner, String datei, String name, String antworten) throws Exception {
        String anfrage = beispiel(partner, datei).replaceFirst("<familienname>[^<]*<", "<familienname>" + name + "<");
        assertThat(stand.senden(partner, anfrage).statusCode()).isEqualTo(202);

        List<String> erwartet = Arrays.asList(antworten.split(" "));
        await().atMost(FRIST).until(() -> stand.zustellungen.size() >= erwartet.size());
        assertThat(stand.zustellungen)
                .allSatisfy(z -> Pruefstand.pruefen(partner, z.xml()))
                .allSatisfy(z -> assertThat(z.pfad()).isEqualTo("/api/eingang/" + partner))
                .allSatisfy(z -> assertThat(text(z.xml(), "//leser/behoerdenkennung"))
                        .isEqualTo(text(anfrage, "//autor/behoerdenkennung")))
                .extracting(z -> text(z.xml(), "//nachrichtentyp/code") + "="
                        + text(z.xml(), "/*/ergebnis")
                        + text(z.xml(), "/*/zustaendig")
                        + text(z.xml(), "/*/ereignis"))
                .containsExactlyInAnyOrderElementsOf(erwartet);
    }

    @ParameterizedTest
    @CsvSource({"antwortet-1, 130103", "zieht-zurueck-1, 130111"})
    void theKeyOfTheApplicationDecidesWhatTheApplicantDoes(String kennung, String typ) throws Exception {
        String frage = beispiel("rueckkanal", "130102-rueckkanalfrage.xml").replace("OZG-2026-UNVOLL-01", kennung);
        assertThat(stand.senden("rueckkanal", frage).statusCode()).isEqualTo(202);

        await().atMost(FRIST).until(() -> !stand.zustellungen.isEmpty());
        String antwort = stand.zustellungen.get(0).xml();
        Pruefstand.pruefen("rueckkanal", antwort);
        assertThat(text(antwort, "//nachrichtentyp/code")).isEqualTo(typ);
        assertThat(text(antwort, "//antragsidentifikation")).isEqualTo(kennung);
        assertThat(text(antwort, "//ausloeserUUID"))
                .isEqualTo(typ.equals("130103") ? text(frage, "//nachrichtenUUID") : "");
    }

    @Test
    void whoSaysNothingIsNotAskedAgainAndTheOtherDirectionIsRefused() throws Exception {
        for (String still : List.of("010002-erinnerung.xml", "010202-aktenantwort.xml")) {
            assertThat(stand.senden("abh", beispiel("abh", still)).statusCode()).isEqualTo(202);
        }
        assertThat(stand.senden("rueckkanal", beispiel("rueckkanal", "130102-rueckkanalfrage.xml"))
                        .statusCode())
                .isEqualTo(202);
        assertThat(stand.zaehler("abh").get("rueckrufeOffen").asInt()).isZero();
        assertThat(stand.zaehler("rueckkanal").get("rueckrufeOffen").asInt()).isZero();

        assertThat(stand.senden("rueckkanal", beispiel("rueckkanal", "130111-ruecknahme.xml"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(stand.senden("bamf", beispiel("bamf", "stellungnahme-liegt-vor.xml"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(stand.senden("meldebehoerde", beispiel("meldebehoerde", "meldung-hauptwohnung.xml"))
                        .statusCode())
                .isEqualTo(422);
    }
}
