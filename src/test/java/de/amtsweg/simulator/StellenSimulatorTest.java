package de.amtsweg.simulator;

import static de.amtsweg.simulator.Pruefstand.beispiel;
import static de.amtsweg.simulator.Pruefstand.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The partners that are asked by hand answer as their READMEs say, over real sockets. */
class StellenSimulatorTest {

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

    private static String mitNamen(String register, String datei, String name) {
        return beispiel(register, datei).replaceFirst("<familienname>[^<]*", "<familienname>" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "bzr, auskunftsersuchen.xml, Ehrlich, KEINE_EINTRAGUNG",
        "bzr, auskunftsersuchen.xml, Straftäter, EINTRAGUNGEN",
        "verfassungsschutz, verfassungsschutzanfrage.xml, Ehrlich, KEINE_ERKENNTNISSE",
        "verfassungsschutz, verfassungsschutzanfrage.xml, Gefahr, ERKENNTNISSE",
        "staatsanwaltschaft, beweggrundersuchen.xml, Ehrlich, NICHT_FESTGESTELLT",
        "staatsanwaltschaft, beweggrundersuchen.xml, Straftäter, FESTGESTELLT",
        "staatsanwaltschaft, beweggrundersuchen.xml, Abgegeben, NICHT_ZUSTAENDIG",
        "standesamt, urkundenanforderung.xml, Ehrlich, URKUNDE",
        "standesamt, urkundenanforderung.xml, Unbekannt, KEIN_EINTRAG",
        "standesamt, urkundenanforderung.xml, Abgegeben, NICHT_ZUSTAENDIG"
    })
    void theFamilyNameDecidesTheLaterAnswer(String register, String datei, String name, String ergebnis)
            throws Exception {
        String anfrage = mitNamen(register, datei, name);

        HttpResponse<String> angenommen = stand.senden(register, anfrage);

        assertThat(angenommen.statusCode()).as(angenommen.body()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20)).until(() -> !stand.zustellungen.isEmpty());
        Pruefstand.Zustellung antwort = stand.zustellungen.get(0);
        assertThat(antwort.pfad()).isEqualTo("/api/eingang/" + register);
        Pruefstand.pruefen(register, antwort.xml());
        assertThat(text(antwort.xml(), "/*/ergebnis")).isEqualTo(ergebnis);
        assertThat(text(antwort.xml(), "//ausloeserUUID")).isEqualTo(text(anfrage, "//nachrichtenUUID"));
    }

    @ParameterizedTest
    @CsvSource({
        "ees, loeschmitteilung-titel.xml, Ehrlich, VORGEMERKT",
        "ees, loeschmitteilung-staatsangehoerigkeit.xml, Unbekannt, KEIN_DATENSATZ",
        "standesamt, aufenthaltsauskunft.xml, -, Aufenthaltsauskunft",
        "standesamt, weiterleitung.xml, -, Weiterleitung"
    })
    void whoIsOnlyToldConfirmsAtOnce(String register, String datei, String name, String ergebnis) throws Exception {
        HttpResponse<String> antwort = stand.senden(register, mitNamen(register, datei, name));

        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        Pruefstand.pruefen(register, antwort.body());
        assertThat(text(antwort.body(), "concat(/*/ergebnis, /*/bestaetigt)")).isEqualTo(ergebnis);
    }

    @Test
    void estaAsksBackAboutNamesakesAndEntersOnce() throws Exception {
        String erste = mitNamen("esta", "entscheidungsmitteilung.xml", "Doppelt");
        assertThat(stand.senden("esta", erste).body()).contains("Personenabgleich");
        assertThat(stand.datensaetze("esta")).isEmpty();

        String zweite = mitNamen("esta", "entscheidungsmitteilung-dieselbe-person.xml", "Doppelt");
        String bestaetigung = stand.senden("esta", zweite).body();
        assertThat(text(bestaetigung, "/*/registernummer")).isEqualTo("2017004211");
        assertThat(stand.senden("esta", zweite).body())
                .as("the same message again")
                .isEqualTo(bestaetigung);
        assertThat(stand.datensaetze("esta")).hasSize(1);

        String neue = mitNamen("esta", "entscheidungsmitteilung-neue-person.xml", "Doppelt");
        assertThat(text(stand.senden("esta", neue).body(), "/*/registernummer")).matches("[0-9]{4}000002");
        stand.neuStarten();
        assertThat(stand.datensaetze("esta")).as("kept").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"bzr, auskunft-eintragungen.xml", "esta, personenabgleich.xml", "standesamt, urkundenuebermittlung.xml"
    })
    void aPartnerDoesNotTakeItsOwnMessages(String register, String datei) throws Exception {
        assertThat(stand.senden(register, beispiel(register, datei)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void silenceIsSilence() throws Exception {
        assertThat(stand.senden("bzr", mitNamen("bzr", "auskunftsersuchen.xml", "Schweigt"))
                        .statusCode())
                .isEqualTo(202);

        assertThat(stand.zaehler("bzr").path("wirksam").asInt()).isEqualTo(1);
        assertThat(stand.zaehler("bzr").path("rueckrufeOffen").asInt()).isZero();
    }
}
