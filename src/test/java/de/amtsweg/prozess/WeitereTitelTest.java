package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import de.amtsweg.vorgang.Zustand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Titles that need facts which no form asks: a caseworker finds them out in the tab Akte, then the tables answer. */
class WeitereTitelTest extends AmtswegTest {

    private static final String SACHBEARBEITUNG = "sachbearbeitung-musterstadt";
    private static final String FESTLEGEN = "rechtsgrundlage-festlegen";

    @Test
    void eine_Niederlassungserlaubnis_gilt_unbefristet() throws Exception {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = mitZweck(antrag, "UNBEFRISTET");
        assertThat(vorschlaege(fall)).contains("passt keine Rechtsgrundlage", "Noch nicht zu sagen");
        assertThat(zuKlaeren(fall)).contains("hochqualifiziert", "gruendeOeffentlicheOrdnung");

        klaere(fall, Map.of("hochqualifiziert", "JA", "gruendeOeffentlicheOrdnung", "NEIN"));
        assertThat(vorschlaege(fall)).contains("**§ 18c Abs. 3");
        fall.erledigt(FESTLEGEN, "rechtsgrundlage", "18c-3").bis("entscheidung-vorschlagen");
        assertThat(fall.zeigt("entscheidung-vorschlagen"))
                .containsEntry("titelUnbefristet", true)
                .containsEntry("geltungsdauerMonate", null)
                // § 44 Nr. 1 AufenthV
                .hasEntrySatisfying("gebuehrEur", g -> assertThat(g.toString()).startsWith("147"));

        fall.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(new Partner("azr").datensatz(antrag.nachname()).toString())
                .contains("\"art\":\"niederlassungserlaubnis\"");
    }

    @Test
    void ein_Studium_braucht_die_Fakten_der_Hochschule() throws Exception {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = mitZweck(antrag, "STUDIUM");
        klaere(
                fall,
                Map.of(
                        "ausbildungssprache", "NACHGEWIESEN",
                        "studienfall", "ZULASSUNG_VOLLZEIT",
                        "hochschuleAnerkannt", "JA",
                        "schutzAndererMitgliedstaat", "NEIN",
                        "ablehnungsgrund", "KEINER",
                        "studiendauerMonate", "36"));
        assertThat(vorschlaege(fall)).contains("1. **§ 16b Abs. 1");

        fall.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        // § 16b Abs. 1 is code 418 in the register's list
        assertThat(new Partner("azr").datensatz(antrag.nachname()).toString())
                .contains("\"art\":\"aufenthaltserlaubnis\"", "\"code\":\"418\"");
    }

    @Test
    void eine_Aufenthaltskarte_steht_im_Register_bei_den_Rechten_der_Union() throws Exception {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = mitZweck(antrag, "FREIZUEGIGKEIT");
        klaere(
                fall,
                Map.of(
                        "freizuegigkeitsstatus", "FAMILIENANGEHOERIGER",
                        "bezugsperson", "UNIONSBUERGER",
                        "verlustfeststellung", "KEINE",
                        "begleitetOderZiehtNach", "JA",
                        "verwandtschaft", "EHEGATTE",
                        "erwerbsstatusBezugsperson", "ERWERBSTAETIG_ODER_GLEICHGESTELLT",
                        "verbleiberecht", "KEINES",
                        "daueraufenthaltMonate", "3",
                        "vorzeitigerDaueraufenthalt", "KEINES"));
        assertThat(vorschlaege(fall)).contains("1. **§ 5 Abs. 1");

        fall.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(new Partner("azr").datensatz(antrag.nachname()).toString())
                .contains("\"art\":\"euAufenthaltsrecht\"", "\"code\":\"08\"");
    }

    /** § 30 Abs. 1 Satz 1 Nr. 3 Buchst. g AufenthG stands in no row of the register's list of residence permits. */
    @Test
    void ohne_Schluessel_in_der_amtlichen_Liste_geht_keine_falsche_Meldung_hinaus() throws Exception {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = mitZweck(antrag, "FAMILIE");
        klaere(
                fall,
                Map.of(
                        "verhaeltnis", "EHEGATTE",
                        "sponsorTitel", "ICT_KARTE",
                        "familiaereLebensgemeinschaft", "BESTEHT",
                        "beideVolljaehrig", "JA",
                        "wohnraum", "JA"));
        fall.erledigt(FESTLEGEN, "rechtsgrundlage", "30-1-3-g")
                .bis("entscheidung-vorschlagen")
                .erledigt("entscheidung-vorschlagen", "geltungsdauerMonate", 24)
                .bis("entscheidung-zeichnen")
                .erledigt("entscheidung-zeichnen")
                .vermerkt("Nicht gesendet an Ausländerzentralregister: Die Codeliste des AZR hat für § 30 Abs. 1 Satz 1"
                        + " Nr. 3 g AufenthG keinen Schlüssel. Bitte melden Sie die Erteilung dort selbst.");
        fall.bis("Antwort abwarten")
                .erledigt(
                        "Antwort abwarten",
                        "warteEntscheidung",
                        "OHNE_AUSKUNFT",
                        "warteBegruendung",
                        "Dem AZR heute im Portal gemeldet.")
                .bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(new Partner("azr").datensatz(antrag.nachname()).toString())
                .doesNotContain("\"art\":\"aufenthaltserlaubnis\"");
    }

    @Test
    void was_nicht_im_Woerterbuch_steht_oder_keinen_Sinn_ergibt_aendert_nichts() throws Exception {
        Fall fall = mitZweck(Antragsdatei.nach("paragraf-18g-regelfall"), "STUDIUM");
        List<String> vorher = zuKlaeren(fall);

        assertThat(sende(fall, Map.of("studienfall", "VIELLEICHT")).status()).isEqualTo(400);
        assertThat(sende(fall, Map.of("gibtEsNicht", "JA")).status()).isEqualTo(400);
        assertThat(sende(fall, Map.of("zweck", "FAMILIE")).status()).isEqualTo(400);
        assertThat(sende(fall, Map.of("studiendauerMonate", "bald")).status()).isEqualTo(400);

        assertThat(zuKlaeren(fall)).isEqualTo(vorher);
    }

    @Test
    void warum_nicht_eine_andere_sagt_die_Akte_zu_jeder_geprueften_Rechtsgrundlage() throws Exception {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis(FESTLEGEN);
        JsonNode gruende =
                Tasklist.als(SACHBEARBEITUNG).akte(pfad(fall) + "/gegengruende").json();
        Map<String, String> jeSchluessel = new HashMap<>();
        gruende.forEach(g ->
                jeSchluessel.put(g.get("schluessel").asText(), g.get("grund").asText()));
        assertThat(jeSchluessel)
                .hasSizeGreaterThan(30)
                .doesNotContainKey("18g-1-1")
                .hasEntrySatisfying("18a", g -> assertThat(g).contains("akademische Ausbildung"));
    }

    private static Fall mitZweck(Antragsdatei antrag, String zweck) {
        return Fall.ausAntrag(antrag)
                .bis("sachverhalt-feststellen")
                .erledigt("sachverhalt-feststellen", "zweck", zweck)
                .bis(FESTLEGEN);
    }

    /** As somebody sees it who opens the form now. */
    private static String vorschlaege(Fall fall) {
        Tasklist.als(SACHBEARBEITUNG).get("/task/" + fall.warteAuf(FESTLEGEN).getId() + "/form-variables");
        return fall.zeigt(FESTLEGEN).get("vorschlaegeText").toString();
    }

    private static List<String> zuKlaeren(Fall fall) throws Exception {
        JsonNode fakten = Tasklist.als(SACHBEARBEITUNG).akte(pfad(fall)).json().get("fakten");
        List<String> namen = new ArrayList<>();
        fakten.forEach(f -> namen.add(f.get("fakt").asText()));
        return namen;
    }

    private static void klaere(Fall fall, Map<String, String> fakten) throws Exception {
        Tasklist.Antwort antwort = sende(fall, fakten);
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(204);
    }

    private static Tasklist.Antwort sende(Fall fall, Map<String, String> fakten) throws Exception {
        return Tasklist.als(SACHBEARBEITUNG).aktePost(pfad(fall), new ObjectMapper().writeValueAsString(fakten));
    }

    private static String pfad(Fall fall) {
        return "/aufgabe/" + fall.warteAuf(FESTLEGEN).getId() + "/fakten";
    }
}
