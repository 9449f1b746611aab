package de.amtsweg.ansicht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Fremdhand;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Warten;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file as the DMS has it, in the tab "Akte": compared, opened, brought up to date. */
class AkteImDmsTest extends AmtswegTest {

    private static final String BASIS = "/camunda/api/akte";
    private static final byte[] FREMDES = "%PDF-1.7 von anderen abgelegt".getBytes(StandardCharsets.UTF_8);
    private static final String UNTERLAGEN = "unterlagen-pruefen";

    private final Partner dms = new Partner("dms");
    private Fremdhand fremdhand;
    private Sitzung sitzung;

    @BeforeEach
    void anDenBeidenBildschirmen() {
        fremdhand = new Fremdhand(simulatoren().adresse("dms").resolve("/cmis/browser"));
        sitzung = Sitzung.von("sachbearbeitung-musterstadt", adresse());
    }

    @Test
    void was_abgelegt_ist_stimmt_ueberein_und_kommt_beim_Oeffnen_aus_dem_DMS() {
        Akte akte = abgelegteAkte();
        JsonNode stand = akte.stand();

        assertThat(stand.get("erreichbar").asBoolean()).isTrue();
        assertThat(stand.get("satz").asText())
                .matches("Um \\d\\d:\\d\\d Uhr mit dem Dokumentenmanagement verglichen: keine Abweichung\\.");
        assertThat(stand.get("weitere")).isEmpty();
        assertThat(stand.get("dokumente")).hasSizeGreaterThan(1).allSatisfy(b -> {
            assertThat(b.get("ablage").asText()).isEqualTo("abgelegt");
            assertThat(b.get("abweichungen")).isEmpty();
        });
        HttpResponse<byte[]> antwort = sitzung.hole(akte.dokument("ARBEITSVERTRAG"));
        assertThat(kopf(antwort, "X-Amtsweg-Herkunft")).isEqualTo("DMS");
        assertThat(kopf(antwort, "X-Amtsweg-Hinweis")).isEmpty();
        assertThat(antwort.body()).isEqualTo(unsereBytes(akte.id("ARBEITSVERTRAG")));
    }

    @Test
    void was_nur_im_DMS_liegt_wird_genannt_und_laesst_sich_gefahrlos_oeffnen() {
        Akte akte = abgelegteAkte();
        String notiz = fremdhand.legt(akte.ordner(), "Gesprächsnotiz.pdf", "application/pdf", FREMDES);
        String seite = fremdhand.legt(
                akte.ordner(), "seite.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        JsonNode weitere = akte.stand().get("weitere");

        assertThat(weitere).hasSize(2);
        assertThat(eintrag(weitere, "id", notiz).get("name").asText()).isEqualTo("Gesprächsnotiz.pdf");
        assertThat(eintrag(weitere, "id", notiz).get("groesse").asInt()).isEqualTo(FREMDES.length);
        HttpResponse<byte[]> geoeffnet = sitzung.hole(akte.schriftstueck(notiz));
        assertThat(geoeffnet.statusCode()).isEqualTo(200);
        assertThat(geoeffnet.body()).isEqualTo(FREMDES);
        assertThat(kopf(geoeffnet, "Content-Type")).isEqualTo("application/pdf");
        assertThat(kopf(geoeffnet, "Content-Disposition")).startsWith("inline").contains("Gespr%C3%A4chsnotiz.pdf");
        HttpResponse<byte[]> html = sitzung.hole(akte.schriftstueck(seite));
        assertThat(kopf(html, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(kopf(html, "Content-Disposition")).startsWith("attachment");
        assertThat(kopf(html, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kopf(html, "Content-Security-Policy")).startsWith("sandbox");
    }

    @Test
    void ein_anderer_Vorgang_ist_auch_im_DMS_nicht_zu_sehen() {
        Akte akte = abgelegteAkte();
        Akte andere = abgelegteAkte();
        String fremd = andere.dmsId("ARBEITSVERTRAG");
        String inAnderemOrdner = fremdhand.legt(andere.ordner(), "notiz.pdf", "application/pdf", FREMDES);
        assertThat(sitzung.hole(andere.schriftstueck(fremd)).statusCode())
                .as("control: below its own task it opens")
                .isEqualTo(200);
        assertThat(sitzung.hole(andere.schriftstueck(inAnderemOrdner)).statusCode())
                .as("control")
                .isEqualTo(200);

        for (String id : List.of(fremd, inAnderemOrdner, "gibt-es-nicht", "")) {
            abgelehnt(sitzung.hole(akte.schriftstueck(id)), "Dieses Dokument gehört nicht zum Vorgang dieser Aufgabe.");
        }
        Sitzung beispielkreis = Sitzung.von("sachbearbeitung-beispielkreis", adresse());
        for (String pfad : List.of(akte.dms(), andere.schriftstueck(inAnderemOrdner))) {
            abgelehnt(beispielkreis.hole(pfad), "Diese Aufgabe gibt es nicht oder sie gehört nicht zu Ihrer Behörde.");
            assertThat(Sitzung.ohneAnmeldung(adresse()).hole(pfad).statusCode()).isEqualTo(401);
        }

        // somebody puts it into this case's folder
        fremdhand.verschiebt(
                fremd,
                fremdhand.objekt(andere.ordner()).get("cmis:objectId").asText(),
                fremdhand.objekt(akte.ordner()).get("cmis:objectId").asText());
        JsonNode stand = akte.stand();
        assertThat(stand.get("weitere")).isEmpty();
        assertThat(stand.get("satz").asText())
                .contains("1 Schriftstück im Ordner gehört zu einem anderen Vorgang und wird nicht gezeigt.");
        abgelehnt(sitzung.hole(akte.schriftstueck(fremd)), "Dieses Dokument gehört nicht zum Vorgang dieser Aufgabe.");
        assertThat(andere.abweichungen("ARBEITSVERTRAG"))
                .containsExactly("Liegt im Dokumentenmanagement nicht mehr im Ordner dieses Vorgangs.");
    }

    @Test
    void was_im_DMS_fehlt_wird_gesagt_und_einmal_wieder_abgelegt() {
        Akte akte = abgelegteAkte();
        int vorher = akte.imOrdner();
        String geloescht = akte.dmsId("ARBEITSVERTRAG");
        fremdhand.loescht(geloescht);

        assertThat(akte.abweichungen("ARBEITSVERTRAG"))
                .containsExactly("Fehlt im Dokumentenmanagement und wird von selbst erneut abgelegt.");

        akte.bisAbgelegt();
        assertThat(akte.dmsId("ARBEITSVERTRAG")).isNotEqualTo(geloescht);
        assertThat(akte.imOrdner()).isEqualTo(vorher);
        assertThat(kopf(sitzung.hole(akte.dokument("ARBEITSVERTRAG")), "X-Amtsweg-Herkunft"))
                .isEqualTo("DMS");
        String vermerk = "Dokument „" + akte.name("ARBEITSVERTRAG")
                + "“ fehlte im Dokumentenmanagement und wird von selbst erneut abgelegt";
        assertThat(akte.fall.verlauf()).containsOnlyOnce(vermerk);
    }

    @Test
    void was_im_DMS_ersetzt_oder_umbenannt_ist_wird_gesagt_und_unsere_Fassung_gezeigt() {
        Akte akte = abgelegteAkte();
        String vertrag = akte.dmsId("ARBEITSVERTRAG");
        fremdhand.ersetzt(vertrag, FREMDES);
        fremdhand.benennt(vertrag, "neuer Name.pdf");

        JsonNode befund = akte.befund("ARBEITSVERTRAG");

        assertThat(texte(befund.get("abweichungen")))
                .containsExactly(
                        "Heißt im Dokumentenmanagement jetzt „neuer Name.pdf“.",
                        "Der Inhalt im Dokumentenmanagement weicht von dem ab, was abgelegt wurde. „Öffnen“ zeigt die"
                                + " Fassung unserer Akte.");
        assertThat(akte.stand().get("satz").asText()).contains("1 Dokument weicht ab.");
        HttpResponse<byte[]> unseres = sitzung.hole(akte.dokument("ARBEITSVERTRAG"));
        assertThat(unseres.body()).isEqualTo(unsereBytes(akte.id("ARBEITSVERTRAG")));
        assertThat(kopf(unseres, "X-Amtsweg-Herkunft")).isEqualTo("AKTE");
        assertThat(hinweis(unseres))
                .isEqualTo("Der Inhalt im Dokumentenmanagement weicht von dem ab, was abgelegt wurde. Gezeigt wird die"
                        + " Fassung unserer Akte.");
        assertThat(sitzung.hole(akte.schriftstueck(befund.get("dmsFassung").asText()))
                        .body())
                .isEqualTo(FREMDES);
    }

    @Test
    void ohne_DMS_wird_der_Stand_unserer_Akte_gezeigt() {
        Akte akte = abgelegteAkte();
        String fremdes = fremdhand.legt(akte.ordner(), "notiz.pdf", "application/pdf", FREMDES);
        dms.faelltAus();

        JsonNode stand = akte.stand();

        assertThat(stand.get("erreichbar").asBoolean()).isFalse();
        assertThat(stand.get("satz").asText())
                .matches("Das Dokumentenmanagement antwortet nicht; gezeigt wird der Stand unserer Akte von"
                        + " \\d\\d:\\d\\d Uhr\\.");
        assertThat(stand.get("dokumente"))
                .isNotEmpty()
                .allSatisfy(b -> assertThat(b.get("ablage").asText()).isEqualTo("abgelegt"));
        HttpResponse<byte[]> unseres = sitzung.hole(akte.dokument("ARBEITSVERTRAG"));
        assertThat(unseres.body()).isEqualTo(unsereBytes(akte.id("ARBEITSVERTRAG")));
        assertThat(kopf(unseres, "X-Amtsweg-Herkunft")).isEqualTo("AKTE");
        assertThat(hinweis(unseres))
                .startsWith("Das Dokumentenmanagement")
                .endsWith("Gezeigt wird die Fassung unserer Akte.");
        HttpResponse<byte[]> nurDort = sitzung.hole(akte.schriftstueck(fremdes));
        assertThat(nurDort.statusCode()).isEqualTo(503);
        assertThat(Sitzung.baum(nurDort).get("detail").asText())
                .isEqualTo("Das Dokumentenmanagement antwortet nicht. Dieses Dokument liegt nur dort; bitte versuchen"
                        + " Sie es später noch einmal.");

        dms.istWiederDa();
        assertThat(kopf(sitzung.hole(akte.dokument("ARBEITSVERTRAG")), "X-Amtsweg-Herkunft"))
                .isEqualTo("DMS");
        assertThat(sitzung.hole(akte.schriftstueck(fremdes)).body()).isEqualTo(FREMDES);
    }

    @Test
    void was_eingeordnet_oder_zurueckgewiesen_wird_aendert_sich_auch_im_DMS_selbst_nach_einem_Ausfall() {
        Akte akte = abgelegteAkte();
        UUID vertrag = akte.id("ARBEITSVERTRAG");
        UUID pass = akte.id("PASS");
        String vertragImDms = akte.dmsId("ARBEITSVERTRAG");
        int vorher = akte.imOrdner();
        assertThat(merkmal(akte, vertrag, "amtsweg:kategorie")).isEqualTo("ARBEITSVERTRAG");
        assertThat(merkmal(akte, pass, "amtsweg:zustand")).isEqualTo("EINGEGANGEN");
        dms.faelltAus();

        sitzung.poste(handlung(vertrag, "einordnen"), Map.of("aufgabe", akte.aufgabe, "kategorie", "PASS"));
        sitzung.poste(handlung(vertrag, "einordnen"), Map.of("aufgabe", akte.aufgabe, "kategorie", "SONSTIGES"));
        sitzung.poste(handlung(pass, "zurueckweisen"), Map.of("aufgabe", akte.aufgabe, "begruendung", "Unlesbar."));

        assertThat(akte.befund(vertrag).get("ablage").asText()).isEqualTo("abgelegt, Änderung noch nicht nachgetragen");
        assertThat(akte.stand().get("satz").asText()).contains("2 Dokumente warten auf die Ablage, das älteste seit ");
        JsonNode rueckstand =
                eintrag(sitzung.json(akte.pfad()).get("rueckstaende"), "register", "Dokumentenmanagement");
        assertThat(rueckstand.get("zustand").asText()).isEqualTo("2 Änderungen sind noch nicht nachgetragen");

        dms.istWiederDa();
        akte.bisAbgelegt();
        assertThat(merkmal(akte, vertrag, "amtsweg:kategorie")).isEqualTo("SONSTIGES");
        assertThat(merkmal(akte, vertrag, "amtsweg:zustand")).isEqualTo("EINGEORDNET");
        assertThat(merkmal(akte, pass, "amtsweg:zustand")).isEqualTo("ZURUECKGEWIESEN");
        assertThat(merkmal(akte, pass, "cmis:description")).endsWith(", zurückgewiesen");
        assertThat(akte.imOrdner()).isEqualTo(vorher);
        assertThat(jdbc.sql("select dms_id from dokument where id = ?")
                        .param(vertrag)
                        .query(String.class)
                        .single())
                .isEqualTo(vertragImDms);
    }

    @Test
    void was_abgelegt_aber_nicht_vermerkt_wurde_wird_kein_zweites_Mal_abgelegt() {
        Akte akte = abgelegteAkte();
        String vertrag = akte.dmsId("ARBEITSVERTRAG");
        int vorher = akte.imOrdner();

        // as after a kill between the DMS's answer and our note of it
        jdbc.sql("update dokument set dms_id = null, dms_stand = null, dms_fassung = -1 where id = ?")
                .param(akte.id("ARBEITSVERTRAG"))
                .update();

        akte.bisAbgelegt();
        assertThat(akte.dmsId("ARBEITSVERTRAG")).isEqualTo(vertrag);
        assertThat(akte.imOrdner()).isEqualTo(vorher);
    }

    @Test
    void eine_verlorene_Antwort_legt_nichts_doppelt_ab_auch_wenn_das_DMS_gleiche_Namen_duldet() throws IOException {
        Akte akte = abgelegteAkte();
        dms.kenntKeineWiederholung();
        fremdhand.legt(akte.ordner(), "zweimal.pdf", "application/pdf", FREMDES);
        String zweites = fremdhand.legt(akte.ordner(), "zweimal.pdf", "application/pdf", FREMDES);
        fremdhand.loescht(zweites);
        int vorher = akte.imOrdner();
        dms.stoertNur("ANTWORT_VERLOREN", "createDocument");

        byte[] pdf = Files.readAllBytes(Path.of("connectors/dms/beispiele/arbeitsvertrag.pdf"));
        assertThat(sitzung.lade(akte.pfad() + "/unterlagen", "vertrag.pdf", pdf, "SONSTIGES")
                        .statusCode())
                .isEqualTo(201);
        Warten.auf(
                "an attempt whose answer got lost",
                () -> Optional.of(sitzung.json(akte.pfad()).get("rueckstaende"))
                        .filter(r -> akte.imOrdner() > vorher && !r.isEmpty())
                        .filter(r -> !r.get(0).path("fehler").isNull()),
                () -> vorher + " before, now " + akte.imOrdner() + "; "
                        + sitzung.json(akte.pfad()).get("rueckstaende"));

        dms.istWiederDa();
        akte.bisAbgelegt();
        assertThat(akte.imOrdner()).isEqualTo(vorher + 1);
    }

    @Test
    void ein_DMS_das_haengt_haelt_die_Akte_nicht_auf() {
        Akte akte = abgelegteAkte();
        dms.stoertNur("HAENGT", "cmisselector=children");

        long beginn = System.nanoTime();
        JsonNode stand = akte.stand();
        Duration gedauert = Duration.ofNanos(System.nanoTime() - beginn);

        assertThat(stand.get("erreichbar").asBoolean()).isFalse();
        // three seconds, and what a busy machine adds; the line to the DMS itself would have waited for thirty
        assertThat(gedauert).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(12));
        assertThat(sitzung.json(akte.pfad()).get("dokumente")).isNotEmpty();
    }

    private String merkmal(Akte akte, UUID id, String merkmal) {
        for (JsonNode satz : dms.datensaetze()) {
            if (id.toString().equals(satz.path("amtsweg:dokumentId").asText())) {
                assertThat(satz.get("pfad").asText()).startsWith(akte.ordner() + "/");
                return satz.path(merkmal).asText();
            }
        }
        throw new AssertionError("not in the DMS: " + id);
    }

    private byte[] unsereBytes(UUID id) {
        return jdbc.sql("select inhalt from dokument where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** A case whose documents are all in the DMS. */
    private Akte abgelegteAkte() {
        Akte akte = new Akte(Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf(UNTERLAGEN));
        akte.bisAbgelegt();
        return akte;
    }

    private final class Akte {

        private final Fall fall;
        private final String aufgabe;

        private Akte(Fall fall) {
            this.fall = fall;
            this.aufgabe = fall.warteAuf(UNTERLAGEN).getId();
        }

        private String pfad() {
            return BASIS + "/aufgabe/" + aufgabe;
        }

        private String dms() {
            return pfad() + "/dms";
        }

        private String schriftstueck(String id) {
            return dms() + "/schriftstueck?id=" + id;
        }

        private String ordner() {
            return "/100001/" + fall.nummer();
        }

        private JsonNode stand() {
            return sitzung.json(dms());
        }

        private void bisAbgelegt() {
            Warten.auf(
                    "Ablage aller Dokumente",
                    () -> Optional.of(sitzung.json(pfad()).get("rueckstaende")).filter(JsonNode::isEmpty),
                    () -> sitzung.json(pfad()).get("rueckstaende").toString());
        }

        private JsonNode dokumentMit(String kategorie) {
            return eintrag(sitzung.json(pfad()).get("dokumente"), "kategorie", kategorie);
        }

        private UUID id(String kategorie) {
            return UUID.fromString(dokumentMit(kategorie).get("id").asText());
        }

        private String name(String kategorie) {
            return dokumentMit(kategorie).get("name").asText();
        }

        private String dokument(String kategorie) {
            return BASIS + "/dokument/" + id(kategorie) + "?aufgabe=" + aufgabe;
        }

        private String dmsId(String kategorie) {
            return jdbc.sql("select dms_id from dokument where id = ?")
                    .param(id(kategorie))
                    .query(String.class)
                    .single();
        }

        private JsonNode befund(String kategorie) {
            return befund(id(kategorie));
        }

        private JsonNode befund(UUID id) {
            return eintrag(stand().get("dokumente"), "id", id.toString());
        }

        private List<String> abweichungen(String kategorie) {
            return texte(befund(kategorie).get("abweichungen"));
        }

        private int imOrdner() {
            return (int) StreamSupport.stream(dms.datensaetze().spliterator(), false)
                    .filter(s -> s.get("pfad").asText().startsWith(ordner() + "/"))
                    .count();
        }
    }

    private static String handlung(UUID id, String tat) {
        return BASIS + "/dokument/" + id + "/" + tat;
    }

    private static void abgelehnt(HttpResponse<byte[]> antwort, String satz) {
        assertThat(antwort.statusCode()).as(Sitzung.text(antwort)).isEqualTo(404);
        assertThat(Sitzung.baum(antwort).get("detail").asText()).isEqualTo(satz);
    }

    private static String kopf(HttpResponse<?> antwort, String name) {
        return antwort.headers().firstValue(name).orElse("");
    }

    private static String hinweis(HttpResponse<?> antwort) {
        return URLDecoder.decode(kopf(antwort, "X-Amtsweg-Hinweis"), StandardCharsets.UTF_8);
    }

    private static JsonNode eintrag(JsonNode liste, String feld, String wert) {
        return StreamSupport.stream(liste.spliterator(), false)
                .filter(e -> wert.equals(e.path(feld).asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + feld + " " + wert + " in " + liste));
    }

    private static List<String> texte(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
