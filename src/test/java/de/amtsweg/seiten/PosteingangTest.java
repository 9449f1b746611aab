package de.amtsweg.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.ansicht.Sitzung;
import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Einlieferung;
import de.amtsweg.eingang.Einlieferung.Teil;
import de.amtsweg.eingang.Quelle;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page "Posteingang" and its requests, over HTTP with the session of the Tasklist. */
class PosteingangTest extends AmtswegTest {

    private static final String SEITE = "/camunda/app/seiten/posteingang.html";
    private static final String BASIS = "/camunda/api/posteingang";
    private static final String MUSTERSTADT = "sachbearbeitung-musterstadt";
    private static final String GIBT_ES_NICHT = "Das gibt es nicht oder es gehört nicht zu Ihrer Behörde.";

    @Autowired
    private Eingangskorb korb;

    @Test
    void die_Seite_bekommt_nur_wer_angemeldet_ist_und_sie_laedt_nichts_Fremdes() {
        HttpResponse<byte[]> ohne = Sitzung.ohneAnmeldung(adresse()).hole(SEITE);
        assertThat(ohne.statusCode()).isEqualTo(302);
        assertThat(ohne.headers().firstValue("Location").orElse("")).endsWith("/camunda/app/tasklist/default/");

        Sitzung sitzung = Sitzung.von(MUSTERSTADT, adresse());
        HttpResponse<byte[]> seite = sitzung.hole(SEITE);
        assertThat(seite.statusCode()).as(Sitzung.text(seite)).isEqualTo(200);
        assertThat(Sitzung.text(seite)).contains("<title>Posteingang – Amtsweg</title>");
        assertThat(seite.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; script-src 'self'");
        assertThat(sitzung.hole("/camunda/app/seiten/posteingang.js").statusCode())
                .isEqualTo(200);
        assertThat(sitzung.hole("/camunda/app/seiten/gibtesnicht.html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void ein_Stueck_wird_gezeigt_geoeffnet_und_zugeordnet() {
        Fall fall = Fall.ausAntrag("beschaeftigungsduldung").wartetAuf("antrag-manuell-bearbeiten");
        UUID id = lege("abh-musterstadt", "Unterlagen zu " + fall.nummer());
        Sitzung sitzung = Sitzung.von(MUSTERSTADT, adresse());
        int vorher = sitzung.json(BASIS + "/anzahl").get("offen").asInt();

        JsonNode stueck = stueck(sitzung, id).orElseThrow();
        assertThat(stueck.get("absender").asText()).isEqualTo("mia@example.org");
        assertThat(stueck.get("quelle").asText()).isEqualTo("E-Mail");
        assertThat(stueck.get("vorschlag").asText()).isEqualTo(fall.nummer());
        assertThat(stueck.get("teile").get(1).get("auslassung").asText()).isEqualTo("Zu groß.");

        HttpResponse<byte[]> teil = sitzung.hole(
                BASIS + "/teil/" + stueck.get("teile").get(0).get("id").asText());
        assertThat(teil.statusCode()).isEqualTo(200);
        assertThat(new String(teil.body(), StandardCharsets.US_ASCII)).startsWith("%PDF-");
        assertThat(teil.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(teil.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
        assertThat(teil.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox");
        abgelehnt(
                sitzung.hole(
                        BASIS + "/teil/" + stueck.get("teile").get(1).get("id").asText()),
                404,
                GIBT_ES_NICHT);

        HttpResponse<byte[]> text = sitzung.hole(
                BASIS + "/teil/" + stueck.get("teile").get(2).get("id").asText());
        assertThat(text.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(Sitzung.text(text)).isEqualTo("<b>Grüße</b>");
        HttpResponse<byte[]> html = sitzung.hole(
                BASIS + "/teil/" + stueck.get("teile").get(3).get("id").asText());
        assertThat(html.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(html.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");

        JsonNode vorgang = sitzung.json(BASIS + "/" + id + "/vorgang?nummer=" + fall.nummer());
        assertThat(vorgang.get("antragsteller").asText())
                .isEqualTo(fall.vorgang().antragsteller());
        assertThat(sitzung.poste(BASIS + "/" + id + "/zuordnen", Map.of("vorgangsnummer", fall.nummer()))
                        .statusCode())
                .isEqualTo(204);

        assertThat(stueck(sitzung, id)).isEmpty();
        assertThat(sitzung.json(BASIS + "/anzahl").get("offen").asInt()).isEqualTo(vorher - 1);
        assertThat(fall.verlauf()).anyMatch(s -> s.startsWith("Posteingang zugeordnet: E-Mail „Unterlagen zu"));
    }

    @Test
    void was_nicht_geht_sagt_ein_Satz() {
        UUID id = lege("abh-musterstadt", "Frage");
        Sitzung sitzung = Sitzung.von(MUSTERSTADT, adresse());

        abgelehnt(
                sitzung.poste(BASIS + "/" + id + "/zuordnen", Map.of("vorgangsnummer", "AW-26-1")),
                400,
                "Bitte geben Sie eine Vorgangsnummer wie AW-2026-000123 an.");
        abgelehnt(
                sitzung.hole(BASIS + "/" + id + "/vorgang?nummer=AW-2020-999999"),
                400,
                "Einen Vorgang AW-2020-999999 gibt es in dieser Behörde nicht.");
        abgelehnt(
                sitzung.poste(BASIS + "/" + id + "/weiterleiten", Map.of("an", "", "grund", "x")),
                400,
                "Bitte geben Sie an, an wen weitergeleitet wird.");
        abgelehnt(
                sitzung.poste(BASIS + "/" + id + "/zurueckgeben", Map.of("grund", "")),
                400,
                "Bitte geben Sie an, warum das Eingangsstück zurückgegeben wird.");
        abgelehnt(sitzung.poste(BASIS + "/keine-kennung/zurueckgeben", Map.of("grund", "x")), 404, GIBT_ES_NICHT);
        assertThat(Sitzung.von(MUSTERSTADT, adresse())
                        .poste(BASIS + "/" + id + "/zurueckgeben", Map.of("grund", "Werbung"), "falsch")
                        .statusCode())
                .as("without the session's token")
                .isEqualTo(403);
        assertThat(stueck(sitzung, id)).isPresent();
        assertThat(sitzung.poste(BASIS + "/" + id + "/zurueckgeben", Map.of("grund", "Werbung"))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void eine_andere_Behoerde_erfaehrt_nichts() {
        UUID id = lege("abh-musterstadt", "Vertraulich");
        String teil = stueck(Sitzung.von(MUSTERSTADT, adresse()), id)
                .orElseThrow()
                .at("/teile/0/id")
                .asText();
        Sitzung fremd = Sitzung.von("sachbearbeitung-beispielkreis", adresse());

        assertThat(stueck(fremd, id)).isEmpty();
        for (HttpResponse<byte[]> antwort : List.of(
                fremd.hole(BASIS + "/teil/" + teil),
                fremd.hole(BASIS + "/" + id + "/vorgang?nummer=AW-2026-000001"),
                fremd.poste(BASIS + "/" + id + "/zuordnen", Map.of("vorgangsnummer", "AW-2026-000001")),
                fremd.poste(BASIS + "/" + id + "/weiterleiten", Map.of("an", "abh-beispielkreis", "grund", "x")),
                fremd.poste(BASIS + "/" + id + "/zurueckgeben", Map.of("grund", "x")))) {
            abgelehnt(antwort, 404, GIBT_ES_NICHT);
        }
        assertThat(stueck(Sitzung.von(MUSTERSTADT, adresse()), id)).isPresent();
    }

    @Test
    void die_Verwaltung_sieht_nur_was_keiner_Behoerde_gehoert() {
        UUID unser = lege("abh-musterstadt", "Für Musterstadt");
        UUID niemands = lege(null, "An wen auch immer");
        Sitzung verwaltung = Sitzung.von("administration-musterstadt", adresse());

        assertThat(stueck(verwaltung, niemands)).isPresent();
        assertThat(stueck(verwaltung, unser)).isEmpty();
        assertThat(stueck(Sitzung.von(MUSTERSTADT, adresse()), niemands)).isEmpty();
        assertThat(verwaltung
                        .poste(
                                BASIS + "/" + niemands + "/weiterleiten",
                                Map.of("an", "abh-musterstadt", "grund", "dort zuständig"))
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zeichnung-musterstadt", "rechtsexpertise", "technik"})
    void andere_Rollen_haben_hier_nichts_zu_tun(String person) {
        abgelehnt(
                Sitzung.von(person, adresse()).hole(BASIS),
                403,
                "Diese Seite ist für die Sachbearbeitung der Behörde.");
    }

    @Test
    void ohne_Anmeldung_gibt_es_nichts() {
        Sitzung ohne = Sitzung.ohneAnmeldung(adresse());
        abgelehnt(ohne.hole(BASIS), 401, "Bitte melden Sie sich an.");
        abgelehnt(ohne.hole(BASIS + "/teil/" + UUID.randomUUID()), 401, "Bitte melden Sie sich an.");
    }

    private UUID lege(String behoerde, String betreff) {
        return korb.lege(new Einlieferung(
                behoerde,
                Quelle.MAIL,
                UUID.randomUUID().toString(),
                "mia@example.org",
                betreff,
                null,
                List.of(
                        Teil.datei("Pass.pdf", "application/pdf", null, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                        Teil.ausgelassen("film.mov", "Zu groß."),
                        Teil.datei(
                                "Nachricht.txt",
                                "text/plain;charset=UTF-8",
                                null,
                                "<b>Grüße</b>".getBytes(StandardCharsets.UTF_8)),
                        Teil.datei("seite.html", "text/html", null, "<script>".getBytes(StandardCharsets.UTF_8)))));
    }

    private static Optional<JsonNode> stueck(Sitzung sitzung, UUID id) {
        return StreamSupport.stream(sitzung.json(BASIS).get("stuecke").spliterator(), false)
                .filter(s -> s.get("id").asText().equals(id.toString()))
                .findFirst();
    }

    private static void abgelehnt(HttpResponse<byte[]> antwort, int status, String satz) {
        assertThat(antwort.statusCode()).as(Sitzung.text(antwort)).isEqualTo(status);
        assertThat(Sitzung.baum(antwort).get("detail").asText()).isEqualTo(satz);
    }
}
