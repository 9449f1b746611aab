package de.amtsweg.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.ansicht.Sitzung;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Postausgang;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page "Register" and its requests, over HTTP with the session of the Tasklist. */
class RegisterseiteTest extends AmtswegTest {

    private static final String BASIS = "/camunda/api/register";
    private static final String SABINE = "sachbearbeitung-musterstadt";
    private static final String ZORAN = "zeichnung-musterstadt";
    private static final String VERA = "vertretung-musterstadt";
    private static final String ANTON = "administration-musterstadt";
    private static final String FREMD = "sachbearbeitung-beispielkreis";
    private static final String GIBT_ES_NICHT = "Das gibt es nicht oder es gehört nicht zu Ihrer Behörde.";
    private static final String GRUND = "Laut Telefonat ist das Register wieder da.";

    private final Partner azr = new Partner("azr");

    @Autowired
    private Postausgang postausgang;

    @Test
    void die_Seite_sagt_was_los_ist_und_nach_dem_erneuten_Senden_ist_es_weg() {
        Sitzung sabine = sitzung(SABINE);
        azr.faelltAus();
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("Antwort abwarten");
        UUID id = offene(fall).id();
        uhr().vor(Duration.ofSeconds(5));
        Warten.bis("Unterbrechung", () -> zustand(sabine).startsWith("unterbrochen seit 09:00 Uhr, nächste Probe"));

        JsonNode zeile = zeile(sabine, "azr");
        assertThat(zeile.get("name").asText()).isEqualTo("Ausländerzentralregister");
        assertThat(zeile.at("/rueckstand/wartend").asInt()).isPositive();
        assertThat(zeile.get("aelteste").asText()).isNotEmpty();
        assertThat(zeile.at("/fehler/satz").asText()).contains("Das Ausländerzentralregister ist gestört");
        assertThat(zeile.at("/fehler/original").asText()).isNotEmpty();

        JsonNode nachricht = nachrichten(sabine, fall).get(0);
        assertThat(nachricht.get("nachricht").asText()).isEqualTo("Anfrage (090001)");
        assertThat(nachricht.get("zustand").asText()).isEqualTo("wartet auf die Übermittlung");
        assertThat(nachricht.get("aufgabe").asText())
                .isIn(fall.tasks().stream().map(Task::getId).toList());
        assertThat(nachricht.get("id").asText()).isEqualTo(id.toString());
        assertThat(nachricht.get("versuche").asInt()).isPositive();

        uhr().vor(Duration.ofHours(3));
        Warten.bis(
                "zurückgestellt",
                () -> zeile(sabine, "azr").at("/rueckstand/zurueckgestellt").asInt() > 0);
        assertThat(nachrichten(sabine, fall).get(0).get("naechster").asText())
                .isEqualTo("im Tageslauf ab 20:00 Uhr, oder sobald das Register da ist");

        azr.istWiederDa();
        Warten.bis("wieder da", () -> nachrichten(sabine, fall).isEmpty());
        assertThat(zustand(sabine)).isEqualTo("erreichbar");
        assertThat(zeile(sabine, "azr").get("fehler").isNull()).isTrue();
    }

    @Test
    void erneut_senden_braucht_einen_Grund_und_wirkt_sofort() {
        Sitzung sabine = sitzung(SABINE);
        Fall fall = zurueckgestellter();
        String pfad = BASIS + "/nachrichten/" + offene(fall).id() + "/erneut";

        abgelehnt(
                sabine.poste(pfad, Map.of("grund", "  x  ")),
                400,
                "Bitte begründen Sie, warum die Nachricht erneut gesendet wird.");
        abgelehnt(sabine.poste(pfad, Map.of()), 400, "Bitte begründen Sie, warum die Nachricht erneut gesendet wird.");
        abgelehnt(
                sabine.poste(pfad, Map.of("grund", "x".repeat(1001))),
                400,
                "Bitte fassen Sie sich kürzer: höchstens 1000 Zeichen.");
        abgelehnt(
                sabine.poste(BASIS + "/nachrichten/keine-kennung/erneut", Map.of("grund", GRUND)), 404, GIBT_ES_NICHT);
        assertThat(offene(fall).zustand()).isEqualTo(Ausgangszustand.ZURUECKGESTELLT);

        azr.istWiederDa();
        assertThat(sabine.poste(pfad, Map.of("grund", GRUND)).statusCode()).isEqualTo(204);

        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).anyMatch(s -> s.endsWith("erneut gesendet: " + GRUND));
    }

    @Test
    void ohne_Token_der_Sitzung_geschieht_nichts() {
        Fall fall = zurueckgestellter();
        UUID id = offene(fall).id();
        String erneut = BASIS + "/nachrichten/" + id + "/erneut";

        for (String token : Arrays.asList(null, "falsch")) {
            for (String pfad : List.of(
                    erneut,
                    BASIS + "/nachrichten/" + id + "/erledigt",
                    BASIS + "/nachrichten/" + id + "/bestaetigen",
                    BASIS + "/erneut",
                    BASIS + "/azr/tageslauf")) {
                assertThat(sitzung(VERA)
                                .poste(pfad, Map.of("grund", GRUND, "nachweis", GRUND), token)
                                .statusCode())
                        .as(pfad)
                        .isEqualTo(403);
            }
        }
        assertThat(offene(fall).zustand()).isEqualTo(Ausgangszustand.ZURUECKGESTELLT);
        assertThat(offene(fall).nachweis()).isNull();
        // with its token the same request is served
        assertThat(sitzung(VERA).poste(erneut, Map.of("grund", GRUND)).statusCode())
                .isEqualTo(204);
    }

    @Test
    void eine_andere_Behoerde_erfaehrt_nichts_und_kann_nichts() {
        Fall fall = zurueckgestellter();
        UUID id = offene(fall).id();
        Sitzung fremd = sitzung(FREMD);
        Sitzung sabine = sitzung(SABINE);
        // what follows finds it for whoever it belongs to
        assertThat(nachrichten(sabine, fall)).hasSize(1);
        assertThat(zeile(sabine, "azr").at("/rueckstand/zurueckgestellt").asInt())
                .isPositive();
        assertThat(Sitzung.text(sabine.hole(BASIS + "/postausgangsbuch"))).contains(fall.nummer());
        assertThat(Sitzung.text(sabine.hole(BASIS + "/postausgangsbuch/tabelle.csv")))
                .contains(fall.nummer());

        assertThat(nachrichten(fremd, fall)).isEmpty();
        assertThat(zeile(fremd, "azr").at("/rueckstand/zurueckgestellt").asInt())
                .isZero();
        assertThat(Sitzung.text(fremd.hole(BASIS))).doesNotContain(fall.nummer());
        assertThat(Sitzung.text(fremd.hole(BASIS + "/vorschau"))).doesNotContain(fall.nummer());
        assertThat(Sitzung.text(fremd.hole(BASIS + "/postausgangsbuch"))).doesNotContain(fall.nummer());
        assertThat(Sitzung.text(fremd.hole(BASIS + "/postausgangsbuch/tabelle.csv")))
                .doesNotContain(fall.nummer());
        for (String angabe : List.of("", "?behoerde=abh-musterstadt")) {
            HttpResponse<byte[]> antwort = fremd.hole(BASIS + angabe);
            assertThat(antwort.statusCode()).isEqualTo(angabe.isEmpty() ? 200 : 404);
        }
        for (HttpResponse<byte[]> antwort : List.of(
                fremd.hole(BASIS + "/nachrichten?behoerde=abh-musterstadt"),
                fremd.hole(BASIS + "/vorschau?behoerde=abh-musterstadt"),
                fremd.hole(BASIS + "/postausgangsbuch?behoerde=abh-musterstadt"),
                fremd.hole(BASIS + "/postausgangsbuch/tabelle.csv?behoerde=abh-musterstadt"),
                fremd.poste(BASIS + "/nachrichten/" + id + "/erneut", Map.of("grund", GRUND)),
                fremd.poste(
                        BASIS + "/nachrichten/" + id + "/erneut",
                        Map.of("grund", GRUND, "behoerde", "abh-musterstadt")),
                fremd.poste(BASIS + "/nachrichten/" + id + "/erledigt", Map.of("nachweis", GRUND)),
                sitzung("zeichnung-beispielkreis").poste(BASIS + "/nachrichten/" + id + "/bestaetigen", Map.of()),
                fremd.poste(BASIS + "/erneut", Map.of("nachrichten", List.of(id), "grund", GRUND)))) {
            abgelehnt(antwort, 404, GIBT_ES_NICHT);
        }
        assertThat(offene(fall).zustand()).isEqualTo(Ausgangszustand.ZURUECKGESTELLT);
    }

    /** What a partner says about somebody's message may name that person. */
    @Test
    void der_Fehler_einer_fremden_Nachricht_bleibt_fremd() {
        zurueckgestellter();
        jdbc.sql(
                        "update registerlage set fehler = 'Zu Yıldırım gestört', fehler_original = 'AW-1' where register = 'azr'")
                .update();

        JsonNode fremd = zeile(sitzung(FREMD), "azr");

        assertThat(fremd.toString()).doesNotContain("Yıldırım", "AW-1");
        assertThat(fremd.at("/fehler/satz").asText()).contains("keine Nachricht Ihrer Behörde");
        assertThat(zeile(sitzung(SABINE), "azr").at("/fehler/satz").asText()).contains("ist gestört");
    }

    @Test
    void endgueltiges_bestaetigt_eine_zweite_zeichnungsberechtigte_Person() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("entscheidung-zeichnen");
        azr.faelltAus();
        fall.erledigt("entscheidung-zeichnen");
        UUID id = Warten.auf(
                        "Meldung der Entscheidung",
                        () -> postausgang.zu(fall.nummer()).stream()
                                .filter(a ->
                                        a.register().equals("azr") && a.anlass().equals("ENTSCHEIDUNG"))
                                .findFirst(),
                        () -> fall.verlauf().toString())
                .id();
        String pfad = BASIS + "/nachrichten/" + id;
        Sitzung vera = sitzung(VERA);
        Sitzung zoran = sitzung(ZORAN);
        int vorher = zoran.json(BASIS + "/anzahl").get("offen").asInt();

        abgelehnt(zoran.poste(pfad + "/bestaetigen", Map.of()), 400, "Zu dieser Nachricht ist nichts zu bestätigen.");
        abgelehnt(
                vera.poste(pfad + "/erledigt", Map.of("nachweis", " ")),
                400,
                "Bitte geben Sie den Nachweis an: wann, auf welchem Weg und mit wem es erledigt wurde.");
        abgelehnt(
                zoran.poste(pfad + "/erledigt", Map.of("nachweis", "Fax vom 23.11.")),
                403,
                "Das darf nur die Sachbearbeitung.");
        HttpResponse<byte[]> vorgelegt =
                vera.poste(pfad + "/erledigt", Map.of("nachweis", "Fax vom 23.11., Frau Groß"));
        assertThat(vorgelegt.statusCode()).as(Sitzung.text(vorgelegt)).isEqualTo(200);
        assertThat(Sitzung.baum(vorgelegt).get("wirksam").asBoolean()).isFalse();
        assertThat(postausgang.finde(id).orElseThrow().zustand().offen()).isTrue();
        assertThat(zoran.json(BASIS + "/anzahl").get("offen").asInt()).isEqualTo(vorher + 1);

        assertThat(nachrichten(vera, fall, "ZU_BESTAETIGEN")
                        .get(0)
                        .get("bestaetigen")
                        .asBoolean())
                .as("not for the one who stated it")
                .isFalse();
        JsonNode zeile = nachrichten(zoran, fall, "ZU_BESTAETIGEN").get(0);
        assertThat(zeile.get("bestaetigen").asBoolean()).isTrue();
        assertThat(zeile.get("nachweisVon").asText()).isEqualTo("Vera Vertretung");
        abgelehnt(
                vera.poste(pfad + "/bestaetigen", Map.of()),
                400,
                "Den Nachweis haben Sie selbst angegeben; bestätigen muss ihn eine andere zeichnungsberechtigte Person.");
        abgelehnt(
                sitzung(SABINE).poste(pfad + "/bestaetigen", Map.of()),
                403,
                "Bestätigen dürfen nur Zeichnungsberechtigte.");
        assertThat(postausgang.finde(id).orElseThrow().zustand().offen()).isTrue();

        assertThat(zoran.poste(pfad + "/bestaetigen", Map.of()).statusCode()).isEqualTo(204);

        assertThat(postausgang.finde(id).orElseThrow().zustand()).isEqualTo(Ausgangszustand.BESTAETIGT);
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void viele_auf_einmal_erst_nach_der_Vorschau_und_nur_was_geht() {
        azr.faelltAus();
        Fall eins = Fall.ausAntrag("paragraf-18g-regelfall").bis("Antwort abwarten");
        Fall zwei = Fall.ausAntrag("paragraf-18g-regelfall").bis("Antwort abwarten");
        stelleZurueck(eins);
        stelleZurueck(zwei);
        jdbc.sql("update nachricht_ausgang set zustand = 'UNGEKLAERT' where id = ?")
                .param(offene(zwei).id())
                .update();
        Sitzung sabine = sitzung(SABINE);
        List<UUID> beide = List.of(offene(eins).id(), offene(zwei).id());

        JsonNode vorschau = sabine.json(BASIS + "/vorschau?register=azr");

        assertThat(vorschau.get("gehen").findValuesAsText("vorgangsnummer")).contains(eins.nummer());
        assertThat(vorschau.get("gehen").findValuesAsText("vorgangsnummer")).doesNotContain(zwei.nummer());
        assertThat(StreamSupport.stream(vorschau.get("bleiben").spliterator(), false)
                        .filter(p -> p.get("vorgangsnummer").asText().equals(zwei.nummer()))
                        .map(p -> p.get("grund").asText()))
                .containsExactly(
                        "Ob sie angekommen ist, steht nicht fest. Bitte klären Sie es und senden Sie sie einzeln.");
        assertThat(offene(eins).zustand()).as("a preview does nothing").isEqualTo(Ausgangszustand.ZURUECKGESTELLT);

        abgelehnt(
                sabine.poste(BASIS + "/erneut", Map.of("nachrichten", beide, "grund", "")),
                400,
                "Bitte begründen Sie, warum die Nachrichten erneut gesendet werden.");
        abgelehnt(
                sabine.poste(BASIS + "/erneut", Map.of("nachrichten", List.of(), "grund", GRUND)),
                400,
                "Bitte wählen Sie 1 bis 200 Nachrichten aus.");
        abgelehnt(
                sabine.poste(BASIS + "/erneut", Map.of("nachrichten", List.of("keine-kennung"), "grund", GRUND)),
                400,
                "Die Angaben sind nicht lesbar. Bitte laden Sie die Seite neu.");
        abgelehnt(
                sabine.poste(
                        BASIS + "/erneut",
                        Map.of("nachrichten", List.of(beide.get(0), UUID.randomUUID()), "grund", GRUND)),
                404,
                GIBT_ES_NICHT);
        assertThat(offene(eins).zustand()).isEqualTo(Ausgangszustand.ZURUECKGESTELLT);

        azr.istWiederDa();
        JsonNode ergebnis = Sitzung.baum(sabine.poste(BASIS + "/erneut", Map.of("nachrichten", beide, "grund", GRUND)));

        assertThat(ergebnis.get("gesendet").asInt()).isEqualTo(1);
        assertThat(ergebnis.get("bleiben").findValuesAsText("vorgangsnummer")).containsExactly(zwei.nummer());
        assertThat(eins.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(offene(zwei).zustand()).isEqualTo(Ausgangszustand.UNGEKLAERT);
        assertThat(sabine.poste(
                                BASIS + "/nachrichten/" + beide.get(1) + "/erneut",
                                Map.of("grund", "Dort nachgefragt: nichts angekommen."))
                        .statusCode())
                .isEqualTo(204);
        assertThat(zwei.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void den_Tageslauf_startet_die_Administration_oder_die_Zeichnung() {
        Fall fall = zurueckgestellter();
        String pfad = BASIS + "/azr/tageslauf";
        abgelehnt(
                sitzung(SABINE).poste(pfad, Map.of()),
                403,
                "Den Tageslauf starten nur Zeichnungsberechtigte und die Administration der Behörde.");
        abgelehnt(
                sitzung(FREMD.replace("sachbearbeitung", "zeichnung")).poste(pfad, Map.of()),
                400,
                "Es gibt nichts zu tun: Für diesen Empfänger ist nichts zurückgestellt (Ausländerzentralregister).");
        abgelehnt(sitzung(ANTON).poste(BASIS + "/gibtesnicht/tageslauf", Map.of()), 404, GIBT_ES_NICHT);
        jdbc.sql("delete from registerlage").update();
        azr.istWiederDa();

        assertThat(sitzung(ANTON).poste(pfad, Map.of()).statusCode()).isEqualTo(202);

        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(zeile(sitzung(SABINE), "azr").get("tageslauf").asText()).startsWith("Letzter Tageslauf bis");
    }

    @Test
    void die_Administration_sieht_wie_es_steht_aber_keine_Nachrichten() {
        Sitzung anton = sitzung(ANTON);
        assertThat(anton.json(BASIS).at("/rechte/nachrichten").asBoolean()).isFalse();
        assertThat(anton.json(BASIS).at("/rechte/tageslauf").asBoolean()).isTrue();
        assertThat(anton.json(BASIS).at("/rechte/kennwort").asBoolean()).isTrue();
        for (String pfad : List.of("/nachrichten", "/postausgangsbuch", "/postausgangsbuch/tabelle.csv")) {
            abgelehnt(
                    anton.hole(BASIS + pfad), 403, "Nachrichten sehen nur Sachbearbeitung und Zeichnungsberechtigte.");
        }
        abgelehnt(anton.hole(BASIS + "/vorschau"), 403, "Das darf nur die Sachbearbeitung.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rechtsexpertise", "prozessverantwortung", "technik"})
    void andere_Rollen_lesen_nichts(String person) {
        for (String pfad : List.of("", "/anzahl", "/nachrichten", "/vorschau", "/postausgangsbuch")) {
            abgelehnt(
                    sitzung(person).hole(BASIS + pfad),
                    403,
                    "Diese Seite ist für Sachbearbeitung, Zeichnungsberechtigte und Administration der Behörde.");
        }
    }

    @Test
    void ohne_Anmeldung_gibt_es_nichts() {
        Sitzung ohne = Sitzung.ohneAnmeldung(adresse());
        for (String pfad : List.of("", "/anzahl", "/nachrichten", "/postausgangsbuch/tabelle.csv")) {
            abgelehnt(ohne.hole(BASIS + pfad), 401, "Bitte melden Sie sich an.");
        }
        assertThat(ohne.hole("/camunda/app/seiten/register.html").statusCode()).isEqualTo(302);
        assertThat(Sitzung.text(sitzung(SABINE).hole("/camunda/app/seiten/register.html")))
                .contains("<title>Register – Amtsweg</title>");
    }

    @Test
    void das_Postausgangsbuch_ist_nummeriert_und_oeffnet_sich_als_Tabelle() {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall")).bis("entscheidung-vorschlagen");
        Sitzung sabine = sitzung(SABINE);

        JsonNode seite = sabine.json(BASIS + "/postausgangsbuch?suche=" + fall.nummer());
        assertThat(seite.get("anzahl").asInt()).isPositive();
        assertThat(seite.get("eintraege").findValuesAsText("vorgangsnummer")).containsOnly(fall.nummer());
        JsonNode eintrag = seite.get("eintraege").get(0);
        assertThat(eintrag.get("buchnummer").asLong()).isPositive();
        assertThat(eintrag.get("gesendet").asText()).startsWith("2026-11-23");
        assertThat(eintrag.get("verantwortlich").asText()).isEqualTo("Sabine Sachbearbeiter");

        HttpResponse<byte[]> tabelle = sabine.hole(BASIS + "/postausgangsbuch/tabelle.csv");
        assertThat(tabelle.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(tabelle.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"postausgangsbuch-abh-musterstadt-2026-11-23.csv\"");
        assertThat(Arrays.copyOf(tabelle.body(), 3)).containsExactly(0xEF, 0xBB, 0xBF);
        String[] zeilen =
                new String(tabelle.body(), StandardCharsets.UTF_8).substring(1).split("\r\n");
        assertThat(zeilen[0])
                .isEqualTo("Nummer;Gesendet;Übermittelt;Empfänger;Nachricht;Vorgangsnummer;Verantwortlich;Stand");
        for (int nummer = 1; nummer < zeilen.length; nummer++) {
            assertThat(zeilen[nummer]).startsWith(nummer + ";").matches("([^;]*;){7}[^;]*");
        }
        assertThat(zeilen).anyMatch(z -> z.contains(";" + fall.nummer() + ";Sabine Sachbearbeiter;"));
    }

    @Test
    void eine_unmoegliche_Auswahl_sagt_es() {
        Sitzung sabine = sitzung(SABINE);
        abgelehnt(
                sabine.hole(BASIS + "/nachrichten?stand=ERFUNDEN"),
                400,
                "Diese Auswahl gibt es nicht. Bitte laden Sie die Seite neu.");
        abgelehnt(
                sabine.hole(BASIS + "/nachrichten?suche=%25"),
                400,
                "Eine Vorgangsnummer besteht aus Buchstaben, Ziffern und Bindestrichen.");
        assertThat(sabine.json(BASIS + "/nachrichten?seite=99999&register=gibtesnicht")
                        .get("nachrichten"))
                .isEmpty();
        assertThat(sabine.hole(BASIS + "/nachrichten?seite=-1").statusCode()).isEqualTo(200);
    }

    @Test
    void auch_das_DMS_steht_da() {
        new Partner("dms").faelltAus();
        Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        Sitzung sabine = sitzung(SABINE);

        JsonNode dms = Warten.auf(
                "DMS gestört",
                () -> Optional.of(sabine.json(BASIS).get("dms"))
                        .filter(d -> d.get("zustand").asText().startsWith("letzter Versuch gescheitert")),
                () -> sabine.json(BASIS).get("dms").toString());

        assertThat(dms.get("rueckstand").asText()).contains("noch nicht abgelegt");
        assertThat(dms.get("fehler").asText()).containsAnyOf("gestört", "nicht erreichbar");
        assertThat(dms.get("aelteste").asText()).isNotEmpty();
    }

    /** A case whose question to the register was put back for the daily run; the register is still away. */
    private Fall zurueckgestellter() {
        azr.faelltAus();
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("Antwort abwarten");
        stelleZurueck(fall);
        return fall;
    }

    private void stelleZurueck(Fall fall) {
        uhr().vor(Duration.ofHours(3));
        Warten.bis("zurückgestellt", () -> {
            if (offene(fall).zustand() == Ausgangszustand.ZURUECKGESTELLT) {
                return true;
            }
            // whatever attempts were still missing when the hours passed, their pauses pass too
            uhr().vor(Duration.ofMinutes(1));
            return false;
        });
    }

    /** What the case has to tell the register; other partners, who answer at once, come and go beside it. */
    private Ausgang offene(Fall fall) {
        return Warten.auf(
                "Nachricht an das AZR",
                () -> postausgang.zu(fall.nummer()).stream()
                        .filter(a -> a.register().equals("azr"))
                        .filter(a -> a.zustand().offen())
                        .findFirst(),
                () -> postausgang.zu(fall.nummer()).toString());
    }

    private Sitzung sitzung(String person) {
        return Sitzung.von(person, adresse());
    }

    private static String zustand(Sitzung sitzung) {
        return zeile(sitzung, "azr").get("zustand").asText();
    }

    private static JsonNode zeile(Sitzung sitzung, String register) {
        return StreamSupport.stream(sitzung.json(BASIS).get("register").spliterator(), false)
                .filter(z -> z.get("register").asText().equals(register))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode nachrichten(Sitzung sitzung, Fall fall) {
        return nachrichten(sitzung, fall, "OFFEN");
    }

    private static JsonNode nachrichten(Sitzung sitzung, Fall fall, String stand) {
        return sitzung.json(BASIS + "/nachrichten?register=azr&stand=" + stand + "&suche=" + fall.nummer())
                .get("nachrichten");
    }

    private static void abgelehnt(HttpResponse<byte[]> antwort, int status, String satz) {
        assertThat(antwort.statusCode()).as(Sitzung.text(antwort)).isEqualTo(status);
        assertThat(antwort.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Sitzung.baum(antwort).get("detail").asText()).isEqualTo(satz);
    }
}
