package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Tasklist;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person has a case of either task of the authority; its files are open to the other task with a purpose only. */
class EinsichtTest extends AmtswegTest {

    private static final String ZWECK = "Klärung der Aufenthaltszeiten für die Einbürgerung";
    private static final String WUNSCH = "{\"zweck\":\"" + ZWECK + "\",\"grundlage\":\"STAG_31\"}";

    private final Antragsdatei einbuergerung = Antragsdatei.nach("einbuergerung-fuenf-jahre");
    private Fall eigener;
    private Fall anderer;
    private String aufgabe;
    private Tasklist selma;

    @BeforeEach
    void dieselbePersonHatZweiVorgaenge() {
        eigener = Fall.ausAntrag(einbuergerung).wartetAuf("unterlagen-pruefen");
        anderer = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall").vonDerselbenPersonWie(einbuergerung))
                .wartetAuf("unterlagen-pruefen");
        aufgabe = eigener.tasks().get(0).getId();
        selma = Tasklist.als("staatsangehoerigkeit-musterstadt");
    }

    private JsonNode eigeneAkte() {
        return selma.akte("/aufgabe/" + aufgabe).json();
    }

    private String eroeffnet() {
        Tasklist.Antwort antwort = selma.aktePost("/aufgabe/" + aufgabe + "/einsicht", WUNSCH);
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        return antwort.json().path("id").asText();
    }

    @Test
    void ohne_Zweck_ist_nur_zu_sehen_dass_es_etwas_gibt() {
        JsonNode akte = eigeneAkte();

        assertThat(akte.path("andereAufgabe").path("anzahl").asInt()).isEqualTo(1);
        assertThat(akte.path("andereAufgabe").path("grundlagen").toString()).contains("§ 31 Satz 1 StAG");
        assertThat(akte.toString()).doesNotContain(anderer.nummer());
        assertThat(selma.akte("/aufgabe/" + anderer.tasks().get(0).getId()).status())
                .as("control: the file itself stays closed")
                .isEqualTo(404);
    }

    @Test
    void mit_Zweck_wird_dieser_eine_Vorgang_lesbar_und_nichts_weiter() {
        String einsicht = eroeffnet();

        Tasklist.Antwort gelesen = selma.akte("/einsicht/" + einsicht);

        assertThat(gelesen.status()).as(gelesen.inhalt()).isEqualTo(200);
        assertThat(gelesen.json().path("vorgangsnummer").asText()).isEqualTo(anderer.nummer());
        assertThat(gelesen.json().path("dokumente")).isNotEmpty();
        assertThat(gelesen.json().path("kategorien")).isEmpty();
        String dokument = gelesen.json().path("dokumente").get(0).path("id").asText();
        assertThat(selma.akte("/einsicht/" + einsicht + "/dokument/" + dokument).status())
                .isEqualTo(200);
        String fremdeAufgabe = anderer.tasks().get(0).getId();
        assertThat(selma.aktePost("/aufgabe/" + fremdeAufgabe + "/vermerk", "{\"art\":\"VERMERK\",\"text\":\"x\"}")
                        .status())
                .as("reading is not writing")
                .isEqualTo(404);
        assertThat(selma.akte("/dokument/" + dokument + "?aufgabe=" + aufgabe).status())
                .isEqualTo(404);
        String eigenes = eigeneAkte().path("dokumente").get(0).path("id").asText();
        assertThat(selma.akte("/einsicht/" + einsicht + "/dokument/" + eigenes).status())
                .isEqualTo(404);
    }

    @Test
    void nur_fuer_diese_Person_und_nur_einen_Tag() {
        String einsicht = eroeffnet();
        for (String andere : new String[] {"urkunde-musterstadt", "sachbearbeitung-beispielkreis", "technik"}) {
            assertThat(Tasklist.als(andere).akte("/einsicht/" + einsicht).status())
                    .as(andere)
                    .isEqualTo(404);
        }

        uhr().vor(Duration.ofHours(23));
        assertThat(selma.akte("/einsicht/" + einsicht).status()).isEqualTo(200);
        uhr().vor(Duration.ofHours(2));

        assertThat(selma.akte("/einsicht/" + einsicht))
                .returns(404, Tasklist.Antwort::status)
                .extracting(Tasklist.Antwort::inhalt)
                .asString()
                .contains("nicht (mehr) zur Einsicht geöffnet", "Zweck");
    }

    @Test
    void beide_Akten_zeigen_wer_wozu_gelesen_hat() {
        String einsicht = eroeffnet();

        JsonNode meine = eigeneAkte().path("einsichten").get(0);
        assertThat(meine.path("offen").asText()).isEqualTo(einsicht);
        JsonNode dort = Tasklist.als("sachbearbeitung-musterstadt")
                .akte("/aufgabe/" + anderer.tasks().get(0).getId())
                .json()
                .path("einsichten")
                .get(0);
        assertThat(dort.path("person").asText()).isEqualTo("Selma Staatsrecht");
        assertThat(dort.path("zweck").asText()).isEqualTo(ZWECK);
        assertThat(dort.path("grundlage").asText()).isEqualTo("§ 31 Satz 1 StAG");
        assertThat(dort.path("fuer").asText()).isEqualTo(eigener.nummer());
        assertThat(dort.path("offen").isNull()).as("the key is hers alone").isTrue();
        assertThat(anderer.verlauf()).contains("Einsicht für " + eigener.nummer() + " eröffnet");
    }

    @Test
    void auch_die_Auslaenderbehoerde_gibt_einen_Zweck_an() {
        String ihre = anderer.tasks().get(0).getId();
        Tasklist sabine = Tasklist.als("sachbearbeitung-musterstadt");
        assertThat(sabine.akte("/aufgabe/" + ihre).json().path("andereAufgabe").toString())
                .contains("§ 86 Satz 1 AufenthG")
                .doesNotContain("StAG");

        Tasklist.Antwort antwort = sabine.aktePost(
                "/aufgabe/" + ihre + "/einsicht",
                "{\"zweck\":\"Abgleich der Identität\",\"grundlage\":\"ANDERE\",\"norm\":\"§ 49 AufenthG\"}");

        assertThat(sabine.akte("/einsicht/" + antwort.json().path("id").asText())
                        .json()
                        .path("vorgangsnummer")
                        .asText())
                .isEqualTo(eigener.nummer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"zweck\":\" \",\"grundlage\":\"STAG_31\"} | Zweck der Einsicht",
                "{\"zweck\":\"x\",\"grundlage\":\"\"} | Rechtsgrundlage der Einsicht",
                "{\"zweck\":\"x\",\"grundlage\":\"AUFENTHG_86\"} | Rechtsgrundlage der Einsicht",
                "{\"zweck\":\"x\",\"grundlage\":\"ANDERE\"} | Andere Norm",
                "{\"welcher\":2,\"zweck\":\"x\",\"grundlage\":\"STAG_31\"} | in welchen Vorgang"
            })
    void ohne_Zweck_und_Grundlage_oeffnet_sich_nichts(String wunsch, String satz) {
        Tasklist.Antwort antwort = selma.aktePost("/aufgabe/" + aufgabe + "/einsicht", wunsch);

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.inhalt()).contains(satz);
        assertThat(eigeneAkte().path("einsichten")).isEmpty();
    }

    @Test
    void ohne_anderen_Vorgang_gibt_es_weder_Hinweis_noch_Einsicht() {
        Fall allein = Fall.ausAntrag("einbuergerung-fuenf-jahre").wartetAuf("unterlagen-pruefen");
        String ihre = allein.tasks().get(0).getId();

        assertThat(selma.akte("/aufgabe/" + ihre).json().path("andereAufgabe").isNull())
                .isTrue();
        assertThat(selma.aktePost("/aufgabe/" + ihre + "/einsicht", WUNSCH))
                .returns(400, Tasklist.Antwort::status)
                .extracting(Tasklist.Antwort::inhalt)
                .asString()
                .contains("keinen Vorgang der anderen Aufgabe");
    }

    @Test
    void wer_in_der_anderen_Behoerde_einen_Vorgang_hat_wird_hier_nicht_genannt() {
        Antragsdatei dort = Antragsdatei.nach("zweite-behoerde");
        Fall.ausAntrag(dort).wartetAuf("unterlagen-pruefen");
        Fall hier = Fall.ausAntrag(
                        Antragsdatei.nach("einbuergerung-fuenf-jahre").vonDerselbenPersonWie(dort))
                .wartetAuf("unterlagen-pruefen");

        assertThat(selma.akte("/aufgabe/" + hier.tasks().get(0).getId())
                        .json()
                        .path("andereAufgabe")
                        .isNull())
                .isTrue();
    }

    @Test
    void die_Administration_sieht_alle_Einsichten_ihrer_Behoerde() {
        eroeffnet();

        JsonNode alle = Tasklist.als("administration-musterstadt")
                .akte("/einsichten?behoerde=abh-musterstadt")
                .json();

        assertThat(alle).anySatisfy(e -> {
            assertThat(e.path("vorgangsnummer").asText()).isEqualTo(anderer.nummer());
            assertThat(e.path("fuer").asText()).isEqualTo(eigener.nummer());
            assertThat(e.path("zweck").asText()).isEqualTo(ZWECK);
        });
        assertThat(selma.akte("/einsichten?behoerde=abh-musterstadt").status()).isEqualTo(403);
        assertThat(Tasklist.als("administration-beispielkreis")
                        .akte("/einsichten?behoerde=abh-musterstadt")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void was_festgehalten_ist_laesst_sich_nicht_aendern() {
        String einsicht = eroeffnet();

        for (String tat :
                new String[] {"update einsicht set zweck = 'x'", "delete from einsicht", "truncate einsicht"}) {
            assertThatThrownBy(() -> jdbc.sql(tat).update()).as(tat).hasMessageContaining("only added");
        }

        assertThat(jdbc.sql("select zweck from einsicht where id = ?::uuid")
                        .param(einsicht)
                        .query(String.class)
                        .single())
                .isEqualTo(ZWECK);
    }
}
