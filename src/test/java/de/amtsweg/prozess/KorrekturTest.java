package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.test.Ablehnung;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Something is noticed after the signature, before the case is closed. */
class KorrekturTest extends AmtswegTest {

    private static final String SACHBEARBEITUNG = "sachbearbeitung-musterstadt";
    private static final String VERTRETUNG = "vertretung-musterstadt";

    @Autowired
    private Dokumente dokumente;

    private final Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");

    /** Somebody records it in the tab "Akte" of whatever task is open. */
    private static Tasklist.Antwort korrigiere(Fall fall, String person, Object... abweichend) {
        return korrigiere(fall.tasks().get(0).getId(), person, abweichend);
    }

    private static Tasklist.Antwort korrigiere(String aufgabe, String person, Object... abweichend) {
        Map<String, Object> wunsch = new HashMap<>(Map.of(
                "betroffen", "ENTSCHEIDUNG",
                "fehler", "Die Geltungsdauer ist zu lang.",
                "begruendung", "Der Arbeitsvertrag endet nach zwölf Monaten.",
                "grundlage", "PARAGRAF_48"));
        for (int i = 0; i < abweichend.length; i += 2) {
            wunsch.put((String) abweichend[i], abweichend[i + 1]);
        }
        try {
            return Tasklist.als(person)
                    .aktePost("/aufgabe/" + aufgabe + "/korrektur", new ObjectMapper().writeValueAsString(wunsch));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fall korrigiert(Fall fall, Object... abweichend) {
        assertThat(korrigiere(fall, SACHBEARBEITUNG, abweichend)).returns(204, Tasklist.Antwort::status);
        return fall;
    }

    private List<Dokument> bescheide(Fall fall) {
        return dokumente.zu(fall.nummer()).stream()
                .filter(d -> "BESCHEID".equals(d.kategorie()))
                .toList();
    }

    private String text(Dokument dokument) {
        try (PDDocument pdf = Loader.loadPDF(dokumente.inhalt(dokument.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Map<String, Object>> karten(Fall fall) {
        return jdbc.sql("select seriennummer, ungueltig is not null as ungueltig, ausgehaendigt is not null as aus"
                        + " from karte where vorgangsnummer = ? order by id")
                .param(fall.nummer())
                .query()
                .listOfRows();
    }

    @Test
    void die_Karte_liegt_schon_da_und_die_Geltungsdauer_ist_falsch() {
        Fall fall = Fall.ausAntrag(antrag).bis("karte-aushaendigen");
        String erste = fall.zeigt("karte-aushaendigen").get("seriennummer").toString();
        byte[] ersterBescheid = dokumente.inhalt(bescheide(fall).get(0).id());
        assertThat(new Partner("azr").datensatz(antrag.nachname()).toString()).contains("\"gueltigBis\":\"2030-");

        korrigiert(fall).wartetAuf("entscheidung-vorschlagen");

        assertThat(fall.tasks()).as("nothing is carried out any more").hasSize(1);
        assertThat(fall.zustand()).isEqualTo(Zustand.IN_BEARBEITUNG);
        assertThat(fall.zeigt("entscheidung-vorschlagen").get("beanstandungen").toString())
                .contains("Korrektur 1", "Geltungsdauer ist zu lang", "§ 48 VwVfG");
        fall.erledigt("entscheidung-vorschlagen", "geltungsdauerMonate", 12).wartetAuf("entscheidung-zeichnen");
        assertThat(fall.zeigt("entscheidung-zeichnen"))
                .as("every point is signed anew")
                .containsEntry("punktErgebnis", null)
                .containsEntry("punktGebuehr", null);
        fall.erledigt("entscheidung-zeichnen").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(bescheide(fall)).hasSize(2);
        assertThat(dokumente.inhalt(bescheide(fall).get(0).id())).isEqualTo(ersterBescheid);
        assertThat(text(bescheide(fall).get(0))).doesNotContain("ersetzt");
        assertThat(text(bescheide(fall).get(1)))
                .contains("Dieser Bescheid ersetzt unseren Bescheid vom 23.11.2026. Grundlage dafür ist § 48 VwVfG.")
                .contains("bis zum 22. November 2027");
        assertThat(karten(fall)).hasSize(2);
        assertThat(karten(fall).get(0))
                .containsEntry("seriennummer", erste)
                .containsEntry("ungueltig", true)
                .containsEntry("aus", false);
        assertThat(karten(fall).get(1)).containsEntry("ungueltig", false).containsEntry("aus", true);
        assertThat(karten(fall).get(1).get("seriennummer")).isNotEqualTo(erste);
        assertThat(new Partner("azr")
                        .datensatz(antrag.nachname())
                        .path("sachverhalte")
                        .toString())
                .as("the entry is changed, none is added")
                .contains("\"gueltigBis\":\"2027-11-22\"")
                .doesNotContain("\"gueltigBis\":\"2030-")
                .containsOnlyOnce("aufenthaltserlaubnis");
    }

    @ParameterizedTest
    @CsvSource({"SACHVERHALT, sachverhalt-feststellen", "RECHTSGRUNDLAGE, rechtsgrundlage-festlegen"})
    void es_geht_zurueck_zum_fruehesten_betroffenen_Schritt(String betroffen, String formular) {
        Fall fall = Fall.ausAntrag(antrag).bis("karte-aushaendigen");

        korrigiert(fall, "betroffen", betroffen).wartetAuf(formular);

        assertThat(fall.tasks()).hasSize(1);
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(bescheide(fall)).hasSize(2);
    }

    @Test
    void bis_zur_neuen_Zeichnung_ist_jeder_Vollzug_gesperrt() {
        Fall fall = korrigiert(Fall.ausAntrag(antrag).bis("karte-aushaendigen"));
        String haupt = fall.warteAuf("entscheidung-vorschlagen").getProcessInstanceId();

        for (String vollzug : List.of(
                "callActivity_bescheidBekanntgeben",
                "callActivity_entscheidungMelden",
                "callActivity_karteBestellen")) {
            Throwable abgewiesen = catchThrowable(() -> {
                engine.getRuntimeService()
                        .createProcessInstanceModification(haupt)
                        .startBeforeActivity(vollzug)
                        .execute();
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(haupt)
                        .list()
                        .forEach(j -> engine.getManagementService().executeJob(j.getId()));
            });
            assertThat(Ablehnung.satz(abgewiesen)).as(vollzug).contains("ist gesperrt", "Gebühr");
        }
        assertThat(bescheide(fall)).hasSize(1);
    }

    @Test
    void wer_die_Korrektur_erfasst_oder_neu_vorschlaegt_zeichnet_nicht() {
        Fall fall = Fall.ausAntrag(antrag).bis("karte-aushaendigen");
        assertThat(korrigiere(fall, VERTRETUNG)).returns(204, Tasklist.Antwort::status);
        fall.erledigt("entscheidung-vorschlagen", "geltungsdauerMonate", 12).wartetAuf("entscheidung-zeichnen");

        assertThat(fall.als(VERTRETUNG).abgelehnt("entscheidung-zeichnen"))
                .contains("Korrektur dieser Entscheidung erfasst", "andere zeichnungsberechtigte Person");

        fall.als("zeichnung-musterstadt")
                .erledigt(
                        "entscheidung-zeichnen",
                        "punktGebuehr",
                        "NEIN",
                        "zeichnungBegruendung",
                        "Die Gebühr fehlt noch.");
        fall.als(VERTRETUNG).erledigt("entscheidung-vorschlagen");
        assertThat(fall.abgelehnt("entscheidung-zeichnen")).contains("selbst vorgeschlagen");
        fall.als("zeichnung-musterstadt").erledigt("entscheidung-zeichnen").bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void auch_die_zweite_Korrektur_ueberholt_die_Zeichnung() {
        Fall fall = korrigiert(Fall.ausAntrag(antrag).bis("karte-aushaendigen"));
        fall.erledigt("entscheidung-vorschlagen", "geltungsdauerMonate", 12).bis("karte-aushaendigen");

        korrigiert(fall, "fehler", "Der Arbeitgeber fehlt.", "grundlage", "ANDERE", "norm", "§ 42 VwVfG NRW")
                .erledigt("entscheidung-vorschlagen")
                .wartetAuf("entscheidung-zeichnen");
        assertThat(fall.zeigt("entscheidung-zeichnen")).containsEntry("punktErgebnis", null);
        fall.bisZumEnde();

        assertThat(bescheide(fall)).hasSize(3);
        assertThat(text(bescheide(fall).get(2))).contains("Grundlage dafür ist § 42 VwVfG NRW.");
        assertThat(karten(fall)).extracting(k -> k.get("ungueltig")).containsExactly(true, true, false);
        assertThat(jdbc.sql("select count(*) from zeichnung where vorgangsnummer = ?")
                        .param(fall.nummer())
                        .query(Long.class)
                        .single())
                .as("what was signed stays on record")
                .isEqualTo(15);
    }

    @Test
    void die_Karte_ist_nicht_mehr_auszuhaendigen_auch_wenn_das_Formular_noch_offen_ist() {
        Fall fall = Fall.ausAntrag(antrag).bis("karte-aushaendigen");
        String aufgabe = fall.warteAuf("karte-aushaendigen").getId();
        Object seriennummer = fall.zeigt("karte-aushaendigen").get("seriennummer");
        korrigiert(fall).wartetAuf("entscheidung-vorschlagen");

        Tasklist.Antwort zuSpaet = Tasklist.als(SACHBEARBEITUNG)
                .post(
                        "/task/" + aufgabe + "/submit-form",
                        "{\"variables\":{\"seriennummer\":{\"value\":\"" + seriennummer + "\"}}}");

        assertThat(zuSpaet.status()).isGreaterThanOrEqualTo(400);
        assertThat(karten(fall)).allSatisfy(k -> assertThat(k).containsEntry("aus", false));
        assertThat(fall.verlauf()).anyMatch(s -> s.contains("ist ungültig und wird nicht ausgehändigt"));
    }

    @Test
    void eine_ausgehaendigte_Karte_wird_nicht_vergessen() {
        Partner azr = new Partner("azr");
        Fall fall = Fall.ausAntrag(antrag).bis("entscheidung-zeichnen");
        azr.faelltAus();
        fall.bis("karte-aushaendigen").erledigt("karte-aushaendigen").wartetAuf("Antwort abwarten");

        assertThat(korrigiere(fall, SACHBEARBEITUNG))
                .returns(400, Tasklist.Antwort::status)
                .extracting(Tasklist.Antwort::inhalt)
                .asString()
                .contains("Was geschieht mit der ausgehändigten Karte?");
        korrigiert(fall, "karte", "Die Person bringt sie zum Termin am 30.11.2026 mit.");
        azr.istWiederDa();

        assertThat(fall.verlauf()).anyMatch(s -> s.contains("schon ausgehändigt: Die Person bringt sie"));
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(karten(fall)).extracting(k -> k.get("aus")).containsExactly(true, true);
    }

    @Test
    void eine_Karte_die_der_Hersteller_erst_danach_meldet_bleibt_ungueltig() {
        Partner eat = new Partner("eat");
        Fall fall = Fall.ausAntrag(antrag).bis("entscheidung-zeichnen");
        eat.faelltAus();
        fall.erledigt("entscheidung-zeichnen")
                .vermerkt("Bescheid bekanntgegeben")
                .wartetAuf("Antwort abwarten");
        Warten.bis(
                "nur noch der Hersteller",
                () -> versuche(fall) > 0 && fall.tasks().size() == 1);
        korrigiert(fall).wartetAuf("entscheidung-vorschlagen");
        assertThat(karten(fall)).hasSize(1).allSatisfy(k -> assertThat(k).containsEntry("ungueltig", true));

        eat.istWiederDa();
        fall.vermerkt("Nachtrag von Kartenhersteller");

        assertThat(fall.zustand()).as("nobody waits for this card").isEqualTo(Zustand.IN_BEARBEITUNG);
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(karten(fall)).extracting(k -> k.get("ungueltig")).containsExactly(true, false);
        assertThat(karten(fall)).extracting(k -> k.get("aus")).containsExactly(false, true);
        assertThat(fall.verlauf()).anyMatch(s -> s.contains("durch eine Korrektur ungültig"));
    }

    private int versuche(Fall fall) {
        return jdbc.sql("select coalesce(max(versuche), 0) from nachricht_ausgang where register = 'eat'"
                        + " and vorgangsnummer = ?")
                .param(fall.nummer())
                .query(Integer.class)
                .single();
    }

    @Test
    void waehrend_der_Korrektur_laesst_sich_der_Antrag_nicht_zuruecknehmen() {
        Fall fall = korrigiert(Fall.ausAntrag(antrag).bis("karte-aushaendigen"));

        fall.wartetAuf("entscheidung-vorschlagen");

        assertThat(fall.zurueckgenommen()).isFalse();
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "betroffen | ALLES | was betroffen ist",
                "fehler | '' | Was ist falsch?",
                "begruendung | ' ' | Warum ist es falsch?",
                "grundlage | '' | worauf Sie die Korrektur stützen",
                "grundlage | ANDERE | Norm, wie sie im Bescheid stehen soll"
            })
    void ohne_vollstaendige_Angaben_geschieht_nichts(String feld, String wert, String satz) {
        Fall fall = Fall.ausAntrag(antrag).bis("karte-aushaendigen");

        Tasklist.Antwort antwort = korrigiere(fall, SACHBEARBEITUNG, feld, wert);

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.inhalt()).contains(satz);
        assertThat(fall.suche("karte-aushaendigen")).isPresent();
        assertThat(fall.zustand()).isEqualTo(Zustand.KARTE_ABHOLBEREIT);
    }

    @Test
    void vor_der_Zeichnung_gibt_es_nichts_zu_korrigieren() {
        Fall fall = Fall.ausAntrag(antrag).bis("unterlagen-pruefen");
        assertThat(korrigiere(fall, SACHBEARBEITUNG))
                .returns(409, Tasklist.Antwort::status)
                .extracting(Tasklist.Antwort::inhalt)
                .asString()
                .contains("noch nicht gezeichnet", "offenen Aufgabe");

        fall.bis("entscheidung-zeichnen");
        assertThat(korrigiere(fall, VERTRETUNG))
                .returns(409, Tasklist.Antwort::status)
                .extracting(Tasklist.Antwort::inhalt)
                .asString()
                .contains("noch nicht gezeichnet", "beanstanden");

        fall.erledigt("entscheidung-zeichnen").vermerkt("Bescheid erlassen");
    }

    @Test
    void eine_geschlossene_Akte_bleibt_geschlossen() {
        Fall fall = Fall.ausAntrag("zweite-behoerde").bis("integrationskurs-verpflichten");
        assertThat(fall.verlauf()).contains("Akte geschlossen");

        Tasklist.Antwort antwort = korrigiere(fall, "sachbearbeitung-beispielkreis");

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(409);
        assertThat(antwort.inhalt()).contains("Akte ist geschlossen", "neuen Vorgang");
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(karten(fall)).allSatisfy(k -> assertThat(k).containsEntry("ungueltig", false));
    }

    @Test
    void andere_Personen_kommen_nicht_an_die_Aufgabe() {
        Fall fall = Fall.ausAntrag(antrag).bis("karte-aushaendigen");

        assertThat(korrigiere(fall, "zeichnung-musterstadt")).returns(404, Tasklist.Antwort::status);
        assertThat(korrigiere(fall, "sachbearbeitung-beispielkreis")).returns(404, Tasklist.Antwort::status);

        assertThat(fall.suche("karte-aushaendigen")).isPresent();
    }
}
