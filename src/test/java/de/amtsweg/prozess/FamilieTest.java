package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Tasklist;
import de.amtsweg.vorgang.Zustand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A family of four applies together: a worker with a Blue Card (§ 18g), the spouse (§ 30), a child of 16 who came with the
 * parents (§ 32) and a child born here (§ 33 AufenthG).
 */
class FamilieTest extends AmtswegTest {

    private static final String VORSCHLAGEN = "entscheidung-vorschlagen";
    private static final String FESTLEGEN = "rechtsgrundlage-festlegen";

    private static Fall angehoerige(String vornamen, String geburtsdatum, Fall haupt, Map<String, String> fakten)
            throws Exception {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall")
                .mitNachname(haupt.vorgang().nachname())
                .mit("angabenZurPerson/name/vornamen", vornamen)
                .mit("angabenZurPerson/geburtsdatum/jahrMonatTag", geburtsdatum);
        Fall fall = Fall.ausAntrag(antrag)
                .erledigt("unterlagen-pruefen", "verzichtBegruendung", "Liegt im Original vor.")
                .bis("sachverhalt-feststellen")
                .erledigt("sachverhalt-feststellen", "zweck", "FAMILIE", "hauptvorgang", haupt.nummer())
                .bis(FESTLEGEN);
        Map<String, String> alle = new HashMap<>(fakten);
        alle.put("sponsorTitel", "BLAUE_KARTE");
        alle.put("familiaereLebensgemeinschaft", "BESTEHT");
        klaere(fall, alle);
        return fall;
    }

    private static void klaere(Fall fall, Map<String, String> fakten) throws Exception {
        String pfad = "/aufgabe/" + fall.warteAuf(FESTLEGEN).getId() + "/fakten";
        Tasklist.Antwort antwort = Tasklist.als("sachbearbeitung-musterstadt")
                .aktePost(pfad, new ObjectMapper().writeValueAsString(fakten));
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(204);
    }

    private static String vorschlaege(Fall fall) {
        Tasklist.als("sachbearbeitung-musterstadt")
                .get("/task/" + fall.warteAuf(FESTLEGEN).getId() + "/form-variables");
        return fall.zeigt(FESTLEGEN).get("vorschlaegeText").toString();
    }

    @Test
    void vier_Personen_beantragen_zusammen_und_werden_stimmig_entschieden() throws Exception {
        Fall arbeit = Fall.ausAntrag("paragraf-18g-regelfall").bis(VORSCHLAGEN);
        Fall ehe =
                angehoerige("Mira", "1992-04-11", arbeit, Map.of("verhaeltnis", "EHEGATTE", "beideVolljaehrig", "JA"));
        Fall kind = angehoerige(
                "Noa",
                "2010-05-02",
                arbeit,
                Map.of(
                        "verhaeltnis", "KIND",
                        "kindLedig", "true",
                        "sorgeKonstellation", "BEIDE_ELTERN_MIT_TITEL",
                        "ausnahmeAb16", "ZUZUG_MIT_ELTERN"));
        Fall baby = angehoerige(
                "Ida",
                "2026-10-30",
                arbeit,
                Map.of(
                        "verhaeltnis", "KIND",
                        "geburtImBundesgebiet", "true",
                        "besitztFamilientitel", "KEINE",
                        "elternTitelBeiGeburt", "EIN_ELTERNTEIL",
                        "kindLedig", "true",
                        "sorgeKonstellation", "BEIDE_ELTERN_MIT_TITEL"));
        assertThat(vorschlaege(ehe)).contains("§ 30 Abs. 1");
        assertThat(vorschlaege(kind)).contains("§ 32 Abs. 1");
        assertThat(vorschlaege(baby)).contains("§ 33");

        ehe.bis(VORSCHLAGEN);
        assertThat(ehe.zeigt(VORSCHLAGEN).get("familieUebersicht").toString()).contains("noch nicht entschieden");
        assertThat(ehe.abgelehnt(VORSCHLAGEN, "geltungsdauerMonate", 24))
                .isEqualTo("Der Familiennachzug setzt den Titel der anderen Person voraus: Bitte entscheiden Sie zuerst"
                        + " über den Vorgang " + arbeit.nummer() + ".");

        arbeit.erledigt(VORSCHLAGEN, "geltungsdauerMonate", 30).bis("entscheidung-zeichnen");
        assertThat(ehe.abgelehnt(VORSCHLAGEN, "geltungsdauerMonate", 24))
                .as("proposed is not signed")
                .startsWith("Der Familiennachzug setzt");
        arbeit.erledigt("entscheidung-zeichnen");
        // § 27 (4) AufenthG: from 23.11.2026 thirty months are up to 22.05.2029
        assertThat(ehe.abgelehnt(VORSCHLAGEN, "geltungsdauerMonate", 31))
                .contains("nicht länger gelten", "bis zum 22.05.2029", "§ 27 Abs. 4 Satz 1 AufenthG");
        ehe.erledigt(VORSCHLAGEN, "geltungsdauerMonate", 30);
        for (Fall fall : List.of(kind, baby)) {
            fall.bis(VORSCHLAGEN);
            assertThat(fall.zeigt(VORSCHLAGEN))
                    .containsEntry("geltungsdauerMonate", 30)
                    .extracting("familieUebersicht")
                    .asString()
                    .contains("22.05.2029");
        }
        for (Fall fall : List.of(arbeit, ehe, kind, baby)) {
            fall.bisZumEnde();
            assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        }
    }

    @Test
    void ein_anderer_Titel_als_der_erteilte_faellt_auf() throws Exception {
        Fall arbeit = Fall.ausAntrag("paragraf-18g-regelfall").bis("entscheidung-zeichnen");
        arbeit.erledigt("entscheidung-zeichnen");
        Fall ehe =
                angehoerige("Mira", "1992-04-11", arbeit, Map.of("verhaeltnis", "EHEGATTE", "beideVolljaehrig", "JA"));
        klaere(ehe, Map.of("sponsorTitel", "ICT_KARTE"));
        assertThat(vorschlaege(ehe)).contains("§ 30 Abs. 1");
        ehe.bis(VORSCHLAGEN);
        assertThat(ehe.abgelehnt(VORSCHLAGEN, "geltungsdauerMonate", 24))
                .startsWith("Im Vorgang " + arbeit.nummer() + " wird ein anderer Titel erteilt");
    }

    @Test
    void was_es_nicht_gibt_kann_kein_Hauptvorgang_sein() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("sachverhalt-feststellen");
        assertThat(fall.abgelehnt("sachverhalt-feststellen", "zweck", "FAMILIE", "hauptvorgang", "AW-2026-999999"))
                .isEqualTo("Den Vorgang AW-2026-999999 gibt es nicht.");
        Fall fremd = Fall.ausAntrag("zweite-behoerde");
        assertThat(fall.abgelehnt("sachverhalt-feststellen", "zweck", "FAMILIE", "hauptvorgang", fremd.nummer()))
                .isEqualTo("Den Vorgang " + fremd.nummer() + " gibt es nicht.");
    }
}
