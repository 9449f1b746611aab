package de.amtsweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Zustand;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the messages of real cases say, what answers bring about, and what is refused at the door. */
class NachrichteninhaltTest extends AmtswegTest {

    @Autowired
    private Nachrichtenverkehr verkehr;

    @Autowired
    private Vorgaenge vorgaenge;

    @Test
    void die_BA_erfaehrt_Rechtsgrundlage_Anschrift_und_Dauer() {
        Fall fall = Fall.ausAntrag("paragraf-18g-berufseinstieg").bis("rechtsgrundlage-festlegen");

        assertThat(nachricht(fall, "Zustimmungsanfrage"))
                .contains("<rechtsgrundlage>§ 18g Abs. 1 Satz 2 Nr. 2 AufenthG</rechtsgrundlage>")
                .contains("<betriebsnummer>44556677</betriebsnummer>")
                .containsPattern("<arbeitgeber>.*<anschrift><strasse>.*</anschrift></arbeitgeber>")
                .contains("<befristung><monate>24</monate></befristung>");
    }

    @Test
    void bei_einem_anderen_Arbeitgeber_gilt_dessen_Anschrift_nicht_als_bekannt() {
        Fall fall = Fall.ausAntrag("paragraf-18g-berufseinstieg")
                .bis("sachverhalt-feststellen")
                .erledigt("sachverhalt-feststellen", "arbeitgeber", "Neue Firma GmbH")
                .bis("rechtsgrundlage-festlegen");

        assertThat(nachricht(fall, "Zustimmungsanfrage"))
                .contains("<arbeitgeber><name>Neue Firma GmbH</name></arbeitgeber>");
    }

    @Test
    void eine_unbekannte_Dauer_ist_nicht_unbefristet() {
        Fall fall = Fall.ausAntrag("paragraf-18g-berufseinstieg").bis("sachverhalt-feststellen");

        assertThat(fall.abgelehnt("sachverhalt-feststellen", "beschaeftigungMonate", 0))
                .isEqualTo("Bitte geben Sie die Dauer der Beschäftigung in Monaten an oder kreuzen Sie an, dass der"
                        + " Arbeitsvertrag unbefristet ist.");
    }

    @Test
    void die_Erstmeldung_nennt_den_Pass_der_vorgelegen_hat() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("identitaet-feststellen")
                .erledigt("identitaet-feststellen", "passnummer", "X98765432")
                .bis("rechtsgrundlage-festlegen");

        assertThat(nachricht(fall, "090009")).contains("<passnummer>X98765432</passnummer>");
    }

    @Test
    void nach_der_Bestaetigung_des_Herstellers_ist_die_Karte_bestellt() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        byte[] bestaetigung = Files.readAllBytes(Path.of("connectors/eat/beispiele/bestellbestaetigung.xml"));

        verkehr.zu("eat").uebernimm(fall.nummer(), bestaetigung);

        assertThat(fall.zustand()).isEqualTo(Zustand.KARTE_BESTELLT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IN_BEARBEITUNG | Ihr Antrag wird bearbeitet.",
                "ENTSCHIEDEN | Über Ihren Antrag ist entschieden.",
                "KARTE_BESTELLT | Über Ihren Antrag ist entschieden. Ihre Karte ist bestellt.",
                "KARTE_ABHOLBEREIT | Ihre Karte liegt zur Abholung bereit."
            })
    void die_Statusseite_sagt_wie_es_steht(Zustand zustand, String satz) throws Exception {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall"));
        vorgaenge.setzeZustand(fall.nummer(), zustand);

        HttpResponse<String> seite = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        adresse() + "/status/" + fall.vorgang().statuscode()))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(seite.body()).contains("<p>" + satz + "</p>");
    }

    @ParameterizedTest
    @CsvSource({"falsch, 401", "demo-eingang, 413"})
    void eine_zu_grosse_Antwort_wird_abgewiesen_bevor_sie_gelesen_wird(String token, int status) throws IOException {
        URI adresse = URI.create(adresse());
        try (Socket leitung = new Socket(adresse.getHost(), adresse.getPort())) {
            leitung.setSoTimeout(10_000);
            OutputStream hin = leitung.getOutputStream();
            hin.write(
                    ("POST /api/eingang/azr HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + token + "\r\nContent-Type: application/xml\r\nContent-Length: 31457281\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            hin.flush();

            byte[] zeile = leitung.getInputStream().readNBytes(12);
            assertThat(new String(zeile, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 " + status);
        }
    }

    private String nachricht(Fall fall, String typ) {
        byte[] inhalt = jdbc.sql("select inhalt from nachricht_ausgang where vorgangsnummer = ? and nachrichtentyp = ?")
                .params(fall.nummer(), typ)
                .query(byte[].class)
                .single();
        return new String(inhalt, StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
    }
}
