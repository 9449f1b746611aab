package de.amtsweg.ansicht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Warten;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests of the tab "Akte", over HTTP with the session of the Tasklist. */
class AkteTest extends AmtswegTest {

    private static final String MUSTERSTADT = "sachbearbeitung-musterstadt";
    private static final String BEISPIELKREIS = "sachbearbeitung-beispielkreis";
    private static final String KEINE_AUFGABE = "Diese Aufgabe gibt es nicht oder sie gehört nicht zu Ihrer Behörde.";
    private static final String BASIS = "/camunda/api/akte";

    @Test
    void ein_Telefonat_steht_danach_im_Verlauf_mit_Person() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("unterlagen-pruefen");
        Sitzung sitzung = sitzung(MUSTERSTADT);
        String pfad = pfad(aufgabe(fall, "unterlagen-pruefen"));

        assertThat(sitzung.poste(pfad + "/vermerk", Map.of("art", "TELEFON", "text", "  "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(sitzung.poste(pfad + "/vermerk", Map.of("art", "FAX", "text", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(sitzung.poste(
                                pfad + "/vermerk",
                                Map.of("art", "TELEFON", "text", "Arbeitgeber bestätigt den Beginn."))
                        .statusCode())
                .isEqualTo(204);
        assertThat(sitzung(BEISPIELKREIS)
                        .poste(pfad + "/vermerk", Map.of("art", "TELEFON", "text", "fremd"))
                        .statusCode())
                .isEqualTo(404);

        JsonNode eintrag = eintrag(
                sitzung.json(pfad).get("verlauf"), "schritt", "Telefonvermerk: Arbeitgeber bestätigt den Beginn.");
        assertThat(eintrag.get("person").asText()).isNotBlank();
        assertThat(sitzung.json(pfad).get("verlauf").toString()).doesNotContain("fremd");
    }

    @Test
    void zeigt_alles_was_zu_einem_Vorgang_bekannt_ist() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = Fall.ausAntrag(antrag)
                .bis("identitaet-feststellen")
                .erledigt("identitaet-feststellen", "merkblattSprache", "AR")
                .bis("karte-aushaendigen");

        JsonNode akte = sitzung(MUSTERSTADT).json(pfad(aufgabe(fall, "karte-aushaendigen")));

        assertThat(akte.get("vorgangsnummer").asText()).isEqualTo(fall.nummer());
        assertThat(akte.get("antragsteller").asText()).startsWith(antrag.nachname() + ", ");
        assertThat(akte.get("zweck").asText()).isEqualTo("Beschäftigung");
        assertThat(akte.get("antragsgrund").asText()).isEqualTo("Erstbeantragung");
        assertThat(akte.get("kanal").asText()).isEqualTo("Online-Antrag");
        assertThat(Instant.parse(akte.get("eingang").asText())).isAfter("2026-11-23T07:59:00Z");
        assertThat(akte.get("zustand").asText()).isEqualTo("Karte liegt zur Abholung bereit");
        assertThat(akte.get("merkblatt").asText()).isEqualTo("Arabisch");

        JsonNode gehalt = eintrag(akte.at("/sachverhalt/fakten"), "name", "gehaltJahr");
        assertThat(gehalt.get("bezeichnung").asText()).isEqualTo("Bruttojahresgehalt in Euro");
        assertThat(gehalt.get("wert").asText()).isEqualTo("62.400,00");
        assertThat(gehalt.get("quelle").asText()).isEqualTo("Antrag");
        JsonNode anerkannt = eintrag(akte.at("/sachverhalt/fakten"), "name", "abschlussAnerkannt");
        assertThat(anerkannt.get("wert").asText()).isEqualTo("ja");
        assertThat(anerkannt.get("quelle").asText()).isEqualTo("Sachbearbeitung");
        assertThat(Instant.parse(anerkannt.get("seit").asText()))
                .isAfter(Instant.parse(gehalt.get("seit").asText()));

        JsonNode vertrag = eintrag(akte.get("dokumente"), "kategorie", "ARBEITSVERTRAG");
        assertThat(vertrag.get("zustand").asText()).isEqualTo("EINGEGANGEN");
        assertThat(vertrag.get("kategorieName").asText()).isEqualTo("Arbeitsvertrag oder Arbeitsplatzangebot");
        JsonNode bescheid = eintrag(akte.get("dokumente"), "kategorie", "BESCHEID");
        assertThat(bescheid.get("zustand").asText()).isEqualTo("ERSTELLT");

        JsonNode anfrage = eintrag(akte.get("auskuenfte"), "nachricht", "Anfrage (090001)");
        assertThat(anfrage.get("register").asText()).isEqualTo("Ausländerzentralregister");
        assertThat(anfrage.get("ergebnis").asText()).isEqualTo("Person nicht gespeichert");
        assertThat(anfrage.get("zweck").asText()).isEqualTo("ausländerrechtliche Aufgaben");
        assertThat(anfrage.get("verantwortlich").asText()).isEqualTo("Sabine Sachbearbeiter");
        assertThat(texte(akte.get("auskuenfte"), "ergebnis")).contains("Karte hergestellt");

        JsonNode beste = akte.get("rechtsgrundlagen").get(0);
        assertThat(beste.get("schluessel").asText()).isEqualTo("18g-1-1");
        assertThat(beste.get("treffer").asBoolean()).isTrue();
        assertThat(beste.get("art").asText()).isEqualTo("Anspruch");

        assertThat(texte(akte.get("zeichnungen"), "punkt"))
                .containsExactlyInAnyOrder(
                        "Ergebnis und Begründung", "Rechtsgrundlage", "Geltungsdauer", "Nebenbestimmungen", "Gebühr");
        assertThat(akte.get("zeichnungen")).allSatisfy(z -> {
            assertThat(z.get("person").asText()).isEqualTo("Zoran Zeichner");
            assertThat(z.get("ergebnis").asText()).isEqualTo("Ja");
            assertThat(z.get("gueltig").asBoolean()).isTrue();
        });
        assertThat(akte.get("verlauf").get(0).get("schritt").asText()).startsWith("Antrag eingegangen");
        assertThat(eintrag(akte.get("verlauf"), "schritt", "Entscheidung gezeichnet")
                        .get("person")
                        .asText())
                .isEqualTo("Zoran Zeichner");
    }

    @Test
    void nennt_worauf_gewartet_wird() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        UUID nachricht = UUID.randomUUID();
        jdbc.sql(
                        "insert into nachricht_ausgang (id, behoerde, register, vorgangsnummer, nachrichtentyp, anlass, inhalt,"
                                + " verantwortlich, zustand, versuche, ordnung, erstellt, naechster_versuch, fehler) values (?,"
                                + " 'abh-musterstadt', 'azr', ?, '090001', 'ANTRAG', ''::bytea, 'Sabine Sachbearbeiter', 'WARTET',"
                                + " 3, 'ordnung', '2026-11-23T08:01:00Z', '2099-01-01T00:00:00Z', ?)")
                .params(nachricht, fall.nummer(), "Das Ausländerzentralregister ist nicht erreichbar.")
                .update();

        JsonNode rueckstaende = sitzung(MUSTERSTADT)
                .json(pfad(aufgabe(fall, "unterlagen-pruefen")))
                .get("rueckstaende");

        JsonNode azr = eintrag(rueckstaende, "register", "Ausländerzentralregister");
        assertThat(azr.get("seit").asText()).isEqualTo("2026-11-23T08:01:00Z");
        assertThat(azr.get("naechsterVersuch").asText()).isEqualTo("2099-01-01T00:00:00Z");
        assertThat(azr.get("zustand").asText()).isEqualTo("Anfrage (090001) wartet auf die Übermittlung");
        assertThat(azr.get("fehler").asText()).isEqualTo("Das Ausländerzentralregister ist nicht erreichbar.");
        jdbc.sql("delete from nachricht_ausgang where id = ?").param(nachricht).update();
    }

    @Test
    void nennt_Dokumente_die_noch_nicht_abgelegt_sind() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        Sitzung sitzung = sitzung(MUSTERSTADT);
        String aufgabe = aufgabe(fall, "unterlagen-pruefen");
        Warten.auf(
                "Ablage aller Dokumente",
                () -> Optional.of(sitzung.json(pfad(aufgabe)).get("rueckstaende"))
                        .filter(JsonNode::isEmpty),
                fall::nummer);
        jdbc.sql(
                        "update dokument set dms_id = null, dms_fassung = -1, dms_naechster_versuch = '2099-01-01T00:00:00Z', dms_fehler = ?"
                                + " where vorgangsnummer = ? and kategorie in ('ARBEITSVERTRAG', 'PASS')")
                .params("Das Dokumentenmanagement ist nicht erreichbar.", fall.nummer())
                .update();

        JsonNode dms = eintrag(sitzung.json(pfad(aufgabe)).get("rueckstaende"), "register", "Dokumentenmanagement");

        assertThat(dms.get("zustand").asText()).isEqualTo("2 Dokumente sind noch nicht abgelegt");
        assertThat(dms.get("naechsterVersuch").asText()).isEqualTo("2099-01-01T00:00:00Z");
        assertThat(dms.get("fehler").asText()).isEqualTo("Das Dokumentenmanagement ist nicht erreichbar.");
    }

    @Test
    void liefert_ein_Dokument_das_in_unserem_Namen_nichts_ausfuehren_kann() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String aufgabe = aufgabe(fall, "unterlagen-pruefen");
        Sitzung sitzung = sitzung(MUSTERSTADT);
        JsonNode vertrag = eintrag(sitzung.json(pfad(aufgabe)).get("dokumente"), "kategorie", "ARBEITSVERTRAG");
        jdbc.sql("update dokument set dateiname = 'Vertrag \"Müller\"; Größe.pdf' where id = ?")
                .param(UUID.fromString(vertrag.get("id").asText()))
                .update();

        HttpResponse<byte[]> antwort = sitzung.hole(dokument(vertrag, aufgabe));

        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(new String(antwort.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(kopf(antwort, "Content-Type")).isEqualTo("application/pdf");
        assertThat(kopf(antwort, "Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''Vertrag%20%22M%C3%BCller%22%3B%20Gr%C3%B6%C3%9Fe.pdf");
        assertThat(antwort.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(antwort.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox");
        assertThat(kopf(antwort, "Cache-Control")).contains("no-store");
    }

    @Test
    void ein_Dokument_eines_anderen_Vorgangs_gibt_es_unter_dieser_Aufgabe_nicht() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        Fall anderer = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        Sitzung sitzung = sitzung(MUSTERSTADT);
        String aufgabe = aufgabe(fall, "unterlagen-pruefen");
        JsonNode fremd = sitzung.json(pfad(aufgabe(anderer, "unterlagen-pruefen")))
                .get("dokumente")
                .get(0);

        assertThat(sitzung.hole(dokument(fremd, aufgabe(anderer, "unterlagen-pruefen")))
                        .statusCode())
                .isEqualTo(200);
        for (HttpResponse<byte[]> antwort : List.of(
                sitzung.hole(dokument(fremd, aufgabe)),
                sitzung.poste(handlung(fremd, "einordnen"), Map.of("aufgabe", aufgabe, "kategorie", "PASS")),
                sitzung.poste(handlung(fremd, "zurueckweisen"), Map.of("aufgabe", aufgabe, "begruendung", "falsch")),
                sitzung.hole(BASIS + "/dokument/keine-kennung?aufgabe=" + aufgabe))) {
            abgelehnt(antwort, 404, "Dieses Dokument gehört nicht zum Vorgang dieser Aufgabe.");
        }
    }

    static Stream<String> wer_die_Aufgabe_nicht_sehen_darf() {
        return Stream.of(BEISPIELKREIS, "zeichnung-beispielkreis", "zeichnung-musterstadt", "technik");
    }

    @ParameterizedTest
    @MethodSource("wer_die_Aufgabe_nicht_sehen_darf")
    void wer_die_Aufgabe_nicht_sehen_darf_erfaehrt_auch_nichts_von_der_Akte(String person) {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String aufgabe = aufgabe(fall, "unterlagen-pruefen");
        JsonNode dokument =
                sitzung(MUSTERSTADT).json(pfad(aufgabe)).get("dokumente").get(0);
        List<String> vorher = fall.verlauf();
        Sitzung fremd = sitzung(person);

        jeden_Zugang(fremd, aufgabe, dokument).forEach(antwort -> abgelehnt(antwort, 404, KEINE_AUFGABE));
        jeden_Zugang(fremd, "gibt-es-nicht", dokument).forEach(antwort -> abgelehnt(antwort, 404, KEINE_AUFGABE));
        assertThat(fall.verlauf()).isEqualTo(vorher);
    }

    @Test
    void ohne_Anmeldung_gibt_es_nichts() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String aufgabe = aufgabe(fall, "unterlagen-pruefen");
        JsonNode dokument =
                sitzung(MUSTERSTADT).json(pfad(aufgabe)).get("dokumente").get(0);
        List<String> vorher = fall.verlauf();

        Sitzung ohne = Sitzung.ohneAnmeldung(adresse());
        abgelehnt(ohne.hole(pfad(aufgabe)), 401, "Bitte melden Sie sich an.");
        abgelehnt(ohne.hole(dokument(dokument, aufgabe)), 401, "Bitte melden Sie sich an.");
        jeden_Zugang(mitToken(), aufgabe, dokument)
                .forEach(antwort -> abgelehnt(antwort, 401, "Bitte melden Sie sich an."));
        assertThat(fall.verlauf()).isEqualTo(vorher);
    }

    /** A session nobody is logged into, with a valid token: only the missing login can be the reason of a refusal. */
    private Sitzung mitToken() {
        Sitzung sitzung = Sitzung.ohneAnmeldung(adresse());
        sitzung.hole("/camunda/app/tasklist/default/");
        assertThat(sitzung.token()).isNotEmpty();
        return sitzung;
    }

    @Test
    void ohne_gueltiges_Token_der_Sitzung_wird_nichts_geaendert() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String aufgabe = aufgabe(fall, "unterlagen-pruefen");
        String ruecknahme = BASIS + "/aufgabe/" + aufgabe + "/beendigung";
        Map<String, String> inhalt = Map.of("begruendung", "untergeschoben");
        List<String> vorher = fall.verlauf();

        assertThat(sitzung(MUSTERSTADT).poste(ruecknahme, inhalt, null).statusCode())
                .isEqualTo(403);
        assertThat(sitzung(MUSTERSTADT).poste(ruecknahme, inhalt, "falsch").statusCode())
                .isEqualTo(403);
        assertThat(fall.verlauf()).isEqualTo(vorher);
        assertThat(sitzung(MUSTERSTADT).poste(ruecknahme, inhalt).statusCode()).isEqualTo(204);
    }

    @Test
    void ein_Dokument_wird_eingeordnet_und_zurueckgewiesen() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String aufgabe = aufgabe(fall, "unterlagen-pruefen");
        Sitzung sitzung = sitzung(MUSTERSTADT);
        JsonNode vertrag = eintrag(sitzung.json(pfad(aufgabe)).get("dokumente"), "kategorie", "ARBEITSVERTRAG");
        String name = vertrag.get("name").asText();

        assertThat(sitzung.poste(handlung(vertrag, "einordnen"), Map.of("aufgabe", aufgabe, "kategorie", "SONSTIGES"))
                        .statusCode())
                .isEqualTo(204);
        JsonNode eingeordnet = dokumentIn(sitzung, aufgabe, vertrag);
        assertThat(eingeordnet.get("kategorie").asText()).isEqualTo("SONSTIGES");
        assertThat(eingeordnet.get("zustand").asText()).isEqualTo("EINGEORDNET");

        abgelehnt(
                sitzung.poste(handlung(vertrag, "zurueckweisen"), Map.of("aufgabe", aufgabe, "begruendung", "  ")),
                400,
                "Bitte geben Sie an, warum das Dokument zurückgewiesen wird.");
        abgelehnt(
                sitzung.poste(handlung(vertrag, "einordnen"), Map.of("aufgabe", aufgabe, "kategorie", "BESCHEID")),
                400,
                "Bitte wählen Sie eine Kategorie aus der Liste.");
        assertThat(sitzung.poste(
                                handlung(vertrag, "zurueckweisen"),
                                Map.of("aufgabe", aufgabe, "begruendung", "Die zweite Seite fehlt."))
                        .statusCode())
                .isEqualTo(204);
        JsonNode zurueckgewiesen = dokumentIn(sitzung, aufgabe, vertrag);
        assertThat(zurueckgewiesen.get("zustand").asText()).isEqualTo("ZURUECKGEWIESEN");
        assertThat(zurueckgewiesen.get("vermerk").asText()).isEqualTo("Die zweite Seite fehlt.");

        JsonNode verlauf = sitzung.json(pfad(aufgabe)).get("verlauf");
        assertThat(texte(verlauf, "schritt"))
                .contains(
                        "Dokument „" + name + "“ eingeordnet als „Sonstiges“",
                        "Dokument „" + name + "“ zurückgewiesen: Die zweite Seite fehlt.");
        assertThat(verlauf.get(verlauf.size() - 1).get("person").asText()).isEqualTo("Sabine Sachbearbeiter");
    }

    @Test
    void was_die_Behoerde_erstellt_hat_laesst_sich_nicht_zurueckweisen() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("sachverhalt-feststellen");
        String aufgabe = aufgabe(fall, "sachverhalt-feststellen");
        Sitzung sitzung = sitzung(MUSTERSTADT);
        UUID schreiben = UUID.randomUUID();
        jdbc.sql(
                        "insert into dokument (id, vorgangsnummer, bezeichnung, dateiname, kategorie, mime, inhalt, pruefsumme,"
                                + " eingang, herkunft, zustand, dms_naechster_versuch) values (?, ?, 'Anhörung', 'anhoerung.pdf',"
                                + " 'SCHREIBEN', 'application/pdf', 'x'::bytea, 'x', now(), 'AUSGANG', 'ERSTELLT', 'infinity')")
                .params(schreiben, fall.nummer())
                .update();

        HttpResponse<byte[]> antwort = sitzung.poste(
                BASIS + "/dokument/" + schreiben + "/zurueckweisen",
                Map.of("aufgabe", aufgabe, "begruendung", "gefällt nicht"));

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(Sitzung.baum(antwort).get("detail").asText())
                .startsWith("„Anhörung“ hat die Behörde selbst erstellt.");
    }

    @Test
    void nachgereichte_Unterlagen_setzen_den_Vorgang_fort() throws Exception {
        Fall fall = Fall.ausAntrag("unterlagen-unvollstaendig")
                .erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("unterlagen-abwarten");
        Sitzung sitzung = sitzung(MUSTERSTADT);
        String aufgabe = aufgabe(fall, "unterlagen-abwarten");
        byte[] pdf = Files.readAllBytes(Path.of("connectors/dms/beispiele/arbeitsvertrag.pdf"));

        HttpResponse<byte[]> antwort = sitzung.lade(
                BASIS + "/aufgabe/" + aufgabe + "/unterlagen", "C:\\Ablage\\Vertrag Özgür.pdf", pdf, "ARBEITSVERTRAG");

        assertThat(antwort.statusCode()).as(Sitzung.text(antwort)).isEqualTo(201);
        assertThat(Sitzung.baum(antwort).get("fortgesetzt").asBoolean()).isTrue();
        fall.wartetAuf("unterlagen-pruefen");
        String neueAufgabe = aufgabe(fall, "unterlagen-pruefen");
        JsonNode neu = eintrag(
                sitzung.json(pfad(neueAufgabe)).get("dokumente"),
                "id",
                Sitzung.baum(antwort).get("id").asText());
        assertThat(neu.get("name").asText()).isEqualTo("Vertrag Özgür.pdf");
        assertThat(neu.get("zustand").asText()).isEqualTo("EINGEORDNET");
        assertThat(sitzung.hole(dokument(neu, neueAufgabe)).body()).isEqualTo(pdf);
        assertThat(fall.verlauf())
                .contains(
                        "Dokument „Vertrag Özgür.pdf“ zur Akte genommen als „Arbeitsvertrag oder Arbeitsplatzangebot“");
        HttpResponse<byte[]> zweites =
                sitzung.lade(BASIS + "/aufgabe/" + neueAufgabe + "/unterlagen", "noch eins.pdf", pdf, "SONSTIGES");
        assertThat(Sitzung.baum(zweites).get("fortgesetzt").asBoolean()).isFalse();
    }

    @Test
    void eine_Datei_die_dem_Inhalt_nach_kein_PDF_und_kein_Bild_ist_wird_nicht_genommen() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String ziel = BASIS + "/aufgabe/" + aufgabe(fall, "unterlagen-pruefen") + "/unterlagen";
        Sitzung sitzung = sitzung(MUSTERSTADT);
        List<String> vorher = fall.verlauf();
        byte[] html = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] gross = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, gross, 0, 8);

        abgelehnt(
                sitzung.lade(ziel, "vertrag.pdf", html, "ARBEITSVERTRAG"),
                400,
                "Die Anlage „vertrag.pdf“ ist dem Inhalt nach weder PDF noch JPEG.");
        abgelehnt(
                sitzung.lade(ziel, "gross.pdf", gross, "ARBEITSVERTRAG"),
                400,
                "Die Anlage „gross.pdf“ ist größer als 10485760 Byte.");
        abgelehnt(
                sitzung.lade(ziel, "riesig.pdf", new byte[26 * 1024 * 1024], "ARBEITSVERTRAG"),
                413,
                "Die Datei ist zu groß.");
        abgelehnt(
                sitzung.lade(ziel, "vertrag.pdf", html, "GEHEIM"),
                400,
                "Bitte wählen Sie eine Kategorie aus der Liste.");
        assertThat(fall.verlauf()).isEqualTo(vorher);
    }

    @Test
    void eine_Ruecknahme_beendet_die_Bearbeitung() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String ziel = BASIS + "/aufgabe/" + aufgabe(fall, "unterlagen-pruefen") + "/beendigung";
        Sitzung sitzung = sitzung(MUSTERSTADT);

        abgelehnt(
                sitzung.poste(ziel, Map.of("begruendung", "")),
                400,
                "Bitte geben Sie an, wie und wann die Rücknahme erklärt wurde.");
        assertThat(sitzung.poste(ziel, Map.of("begruendung", "Schriftlich, eingegangen am 23.11.2026."))
                        .statusCode())
                .isEqualTo(204);

        assertThat(fall.zeigt("ruecknahme-bestaetigen").get("ruecknahmeUebersicht"))
                .isEqualTo("Rücknahme erfasst: Schriftlich, eingegangen am 23.11.2026.");
        assertThat(fall.suche("unterlagen-pruefen")).isEmpty();
        abgelehnt(sitzung.poste(ziel, Map.of("begruendung", "noch einmal")), 404, KEINE_AUFGABE);
    }

    @Test
    void nach_der_Entscheidung_gibt_es_keine_Ruecknahme_mehr() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("karte-aushaendigen");
        List<String> vorher = fall.verlauf();

        HttpResponse<byte[]> antwort = sitzung(MUSTERSTADT)
                .poste(
                        BASIS + "/aufgabe/" + aufgabe(fall, "karte-aushaendigen") + "/beendigung",
                        Map.of("begruendung", "zu spät"));

        assertThat(antwort.statusCode()).isEqualTo(409);
        assertThat(Sitzung.baum(antwort).get("detail").asText())
                .contains("lässt sich das Verfahren nicht mehr beenden");
        assertThat(fall.verlauf()).isEqualTo(vorher);
    }

    private Stream<HttpResponse<byte[]>> jeden_Zugang(Sitzung sitzung, String aufgabe, JsonNode dokument) {
        return Stream.of(
                sitzung.hole(pfad(aufgabe)),
                sitzung.hole(dokument(dokument, aufgabe)),
                sitzung.poste(handlung(dokument, "einordnen"), Map.of("aufgabe", aufgabe, "kategorie", "PASS")),
                sitzung.poste(handlung(dokument, "zurueckweisen"), Map.of("aufgabe", aufgabe, "begruendung", "x")),
                sitzung.lade(BASIS + "/aufgabe/" + aufgabe + "/unterlagen", "x.pdf", new byte[] {1}, "PASS"),
                sitzung.poste(BASIS + "/aufgabe/" + aufgabe + "/beendigung", Map.of("begruendung", "x")));
    }

    private Sitzung sitzung(String person) {
        return Sitzung.von(person, adresse());
    }

    private static String aufgabe(Fall fall, String formular) {
        return fall.warteAuf(formular).getId();
    }

    private static String pfad(String aufgabe) {
        return BASIS + "/aufgabe/" + aufgabe;
    }

    private static String dokument(JsonNode dokument, String aufgabe) {
        return BASIS + "/dokument/" + dokument.get("id").asText() + "?aufgabe=" + aufgabe;
    }

    private static String handlung(JsonNode dokument, String tat) {
        return BASIS + "/dokument/" + dokument.get("id").asText() + "/" + tat;
    }

    private JsonNode dokumentIn(Sitzung sitzung, String aufgabe, JsonNode dokument) {
        return eintrag(
                sitzung.json(pfad(aufgabe)).get("dokumente"),
                "id",
                dokument.get("id").asText());
    }

    private static void abgelehnt(HttpResponse<byte[]> antwort, int status, String satz) {
        assertThat(antwort.statusCode()).as(Sitzung.text(antwort)).isEqualTo(status);
        assertThat(kopf(antwort, "Content-Type")).startsWith("application/problem+json");
        assertThat(Sitzung.baum(antwort).get("detail").asText()).isEqualTo(satz);
    }

    private static String kopf(HttpResponse<?> antwort, String name) {
        return antwort.headers().firstValue(name).orElse("");
    }

    private static JsonNode eintrag(JsonNode liste, String feld, String wert) {
        return StreamSupport.stream(liste.spliterator(), false)
                .filter(e -> wert.equals(e.path(feld).asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + feld + " " + wert + " in " + liste));
    }

    private static List<String> texte(JsonNode liste, String feld) {
        return StreamSupport.stream(liste.spliterator(), false)
                .map(e -> e.path(feld).asText())
                .toList();
    }
}
