package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.freigabe.Freigabewaechter;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Person;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Costs of a guest become known (§§ 66 to 68 AufenthG): the body that paid is told, the authority claims its own. The
 * guest entered on 23 November 2026; liability for livelihood ends five years later.
 */
class HaftungTest extends AmtswegTest {

    @Autowired
    private Dokumente dokumente;

    @Autowired
    private Freigabewaechter waechter;

    @Test
    void die_Stelle_die_gezahlt_hat_wird_unterrichtet() {
        Fall fall = eingereist("verpflichtung-besuch").nachTagen(10);
        melde(fall.nummer());
        fall.wartetAuf("aufwendung-erfassen");
        assertThat(fall.abgelehnt("aufwendung-erfassen", "aufwendungArt", "ABSCHIEBUNG"))
                .contains("erhebt die Behörde selbst", "§ 67 Abs. 3");
        assertThat(fall.abgelehnt("aufwendung-erfassen", "aufwendungArt", "BEITRAGSLEISTUNG"))
                .contains("auf Beiträgen beruht");
        assertThat(fall.abgelehnt("aufwendung-erfassen", "aufwendungArt", "ANDERE"))
                .contains("wird aus der Verpflichtungserklärung nicht gehaftet");
        assertThat(fall.abgelehnt("aufwendung-erfassen", "aufwendungBis", "2026-12-24"))
                .startsWith("Der letzte Tag liegt zwischen dem ersten Tag und heute.");
        assertThat(fall.abgelehnt("aufwendung-erfassen", "aufwendungVon", "2026-11-20"))
                .startsWith("Nur in einem Teil dieses Zeitraums wird gehaftet; der letzte Tag der Haftung ist der"
                        + " 23.11.2031.");
        assertThat(fall.abgelehnt("aufwendung-erfassen", "aufwendungBetrag", 12.345))
                .contains("in Euro und Cent");
        assertThat(fall.abgelehnt("aufwendung-erfassen", "unterrichtungZweck", null))
                .isEqualTo("Bitte füllen Sie „Zweck“ aus.");

        fall.erledigt("aufwendung-erfassen").wartetAuf("unterrichtung-absenden");
        assertThat(fall.zeigt("unterrichtung-absenden")
                        .get("unterrichtungUebersicht")
                        .toString())
                .contains("Jobcenter Musterstadt", "die Erstattung der für den Gast aufgewendeten öffentlichen Mittel");
        assertThat(fall.abgelehnt("unterrichtung-absenden", "abgesandt", false))
                .startsWith("Die Stelle ist unverzüglich zu unterrichten (§ 68 Abs. 4 AufenthG).");
        fall.erledigt("unterrichtung-absenden").vermerkt("Unterrichtet (§ 68 Abs. 4 AufenthG): Jobcenter Musterstadt");

        // everything the body needs to claim (§ 68 (4) sentence 1 AufenthG)
        assertThat(text(fall, "Unterrichtung über eine Verpflichtungserklärung"))
                .contains("Jobcenter Musterstadt Bahnhofstraße 1 12345 Musterstadt")
                .contains("Aydoğan, Ayşe", "Lebensunterhalt, 25.11.2026 bis 30.11.2026, 1.126,00 Euro")
                .contains(fall.vorgang().antragsteller() + ", geboren 09.02.1984, Ahornallee 17, 12345 Musterstadt")
                .contains("Erklärung vom 23.11.2026, Vordrucke HF", "Einreise am 23.11.2026")
                .contains("Letzter Tag der Haftung: 23.11.2031", "nur für die Erstattung");
        assertThat(fall.verlauf())
                .contains(
                        "Kosten erfasst (Nr. 1): Lebensunterhalt, Jobcenter Musterstadt, 1.126,00 Euro",
                        "An den Tagen der Kosten wird gehaftet");
    }

    @Test
    void vor_der_Einreise_haftet_niemand() {
        Fall fall = eingereist("verpflichtung-besuch");
        melde(fall.nummer());
        fall.erledigt("aufwendung-erfassen", "aufwendungVon", "2026-11-20", "aufwendungBis", "2026-11-21")
                .vermerkt("An den Tagen der Kosten wird nicht gehaftet");

        assertThat(bezeichnungen(fall)).doesNotContain("Unterrichtung über eine Verpflichtungserklärung");
    }

    @Test
    void was_die_Tabelle_offenlaesst_braucht_einen_Grund() {
        Fall fall = erklaert("verpflichtung-besuch")
                .bisSpaeter("einreise-feststellen")
                .erledigt(
                        "einreise-feststellen",
                        "einreiseStatus",
                        "ERFOLGT",
                        "einreiseDatum",
                        "2026-11-23",
                        "endeEreignis",
                        "TITEL_ANDERER_ZWECK")
                .nachTagen(10);
        melde(fall.nummer());
        assertThat(fall.abgelehnt("aufwendung-erfassen"))
                .startsWith("Die Tabelle lässt offen, ob an diesen Tagen gehaftet wird");
        fall.erledigt("aufwendung-erfassen", "haftungsgrund", "Der neue Titel dient demselben Zweck.")
                .wartetAuf("unterrichtung-absenden");
        assertThat(fall.verlauf())
                .contains("An den Tagen der Kosten wird gehaftet: Der neue Titel dient demselben Zweck.");

        // at most five years from the entry (§ 68 (1) AufenthG): on the last possible day somebody is reminded
        fall.nachTagen(5 * 366).wartetAuf("haftungsende-pruefen");
    }

    @Test
    void eigene_Kosten_werden_von_beiden_Verpflichteten_nach_Anhoerung_und_mit_zwei_Zeichnungen_erhoben() {
        Fall fall = eingereist("verpflichtung-langzeit").nachTagen(40);
        melde(fall.nummer());
        fall.wartetAuf("aufwendung-erfassen");
        Object[] eigene = {
            "aufwendungTraeger",
            "EIGENE_BEHOERDE",
            "aufwendungArt",
            "ABSCHIEBUNG",
            "gast",
            "2",
            "kostenBefoerderung",
            612.4,
            "kostenBegleitung",
            300,
            "zweiteAnschrift",
            "Birkenweg 4\n12345 Musterstadt"
        };
        assertThat(fall.abgelehnt("aufwendung-erfassen", mit(eigene, "aufwendungArt", "LEBENSUNTERHALT")))
                .startsWith("Dafür hat die Ausländerbehörde keinen eigenen Anspruch")
                .contains("§ 68 Abs. 2 Satz 4", "§§ 66 und 67");
        assertThat(fall.abgelehnt("aufwendung-erfassen", mit(eigene, "zweiteAnschrift", null)))
                .isEqualTo("Bitte füllen Sie „Anschrift der zweiten Person“ aus.");
        assertThat(fall.abgelehnt(
                        "aufwendung-erfassen", mit(eigene, "kostenBefoerderung", null, "kostenBegleitung", null)))
                .startsWith("Bitte geben Sie an, welche Kosten tatsächlich entstanden sind");

        fall.erledigt("aufwendung-erfassen", eigene).wartetAuf("leistungsbescheid-vorschlagen");
        assertThat(bezeichnungen(fall))
                .contains(
                        "Anhörung zum Leistungsbescheid an Maren "
                                + fall.vorgang().nachname(),
                        "Anhörung zum Leistungsbescheid an Chidi Okafor");
        assertThat(fall.abgelehnt("leistungsbescheid-vorschlagen")).startsWith("Die Frist zur Äußerung läuft noch bis");
        fall.als("vertretung-musterstadt");
        Object[] gehoert = {"stellungnahme", "Wir bitten um Ratenzahlung."};
        assertThat(fall.abgelehnt("leistungsbescheid-vorschlagen", mit(gehoert, "zahlbarBis", "2026-11-01")))
                .isEqualTo("Der Tag, bis zu dem zu zahlen ist, liegt nach heute.");
        fall.erledigt("leistungsbescheid-vorschlagen", gehoert).wartetAuf("vorschlag-zeichnen");
        assertThat(fall.zeigt("vorschlag-zeichnen").get("entwurfUebersicht").toString())
                .contains("912,40 Euro", "an zwei Gesamtschuldner", "§ 66 Abs. 2, § 67 Abs. 1 und 3 AufenthG")
                .doesNotContain("Gebühr");
        assertThat(fall.abgelehnt("vorschlag-zeichnen"))
                .startsWith("Sie haben diese Entscheidung selbst vorgeschlagen.");
        assertThatThrownBy(() -> waechter.vorVollzug(fall.nummer()))
                .as("around the second person; the declaration itself needed none")
                .hasMessageStartingWith("Dieser Schritt vollzieht die Entscheidung und ist gesperrt");

        fall.als(null)
                .erledigt("vorschlag-zeichnen", "punktErgebnis", "NEIN", "zeichnungBegruendung", "Raten prüfen.")
                .wartetAuf("leistungsbescheid-vorschlagen");
        assertThat(fall.zeigt("leistungsbescheid-vorschlagen"))
                .containsEntry("stellungnahme", "Wir bitten um Ratenzahlung.")
                .extracting("beanstandungen")
                .asString()
                .contains("Raten prüfen.");
        fall.erledigt("leistungsbescheid-vorschlagen", "begruendung", "Raten sind eingeräumt.")
                .erledigt("vorschlag-zeichnen")
                .vermerkt("Leistungsbescheid erlassen");

        assertThat(bezeichnungen(fall))
                .contains(
                        "Leistungsbescheid an Maren " + fall.vorgang().nachname(), "Leistungsbescheid an Chidi Okafor");
    }

    @Test
    void ohne_Aeusserung_wird_die_Frist_abgewartet_und_von_einem_Bescheid_kann_abgesehen_werden() {
        Fall fall = eingereist("verpflichtung-besuch").nachTagen(10);
        melde(fall.nummer());
        fall.erledigt(
                        "aufwendung-erfassen",
                        "aufwendungTraeger",
                        "EIGENE_BEHOERDE",
                        "aufwendungArt",
                        "ZURUECKSCHIEBUNG",
                        "kostenVerwaltung",
                        88)
                .wartetAuf("leistungsbescheid-vorschlagen")
                .nachTagen(40)
                .erledigt(
                        "leistungsbescheid-vorschlagen",
                        "leistungsbescheidErgebnis",
                        "ABSEHEN",
                        "begruendung",
                        "Der Gast hat selbst gezahlt.")
                .vermerkt("Kein Leistungsbescheid: Der Gast hat selbst gezahlt.");
    }

    @Test
    void aus_dem_Reiter_Akte_auch_nach_dem_Ende_der_Haftung() {
        Fall laufend = eingereist("verpflichtung-besuch");
        Warten.auf(
                "Ende der Haftung",
                () -> Optional.of(engine.getRuntimeService()
                                .createExecutionQuery()
                                .activityId("intermediateCatchEvent_haftungsende")
                                .processInstanceBusinessKey(laufend.nummer())
                                .count())
                        .filter(n -> n == 1),
                () -> laufend.nummer() + ": " + laufend.verlauf());
        Fall fall = laufend.nachTagen(5 * 365 + 5).bisSpaeter("haftungsende-pruefen");
        assertThat(fall.fragtRegister("haftung-geltend-machen").status()).isEqualTo(204);
        assertThat(fall.fragtRegister("haftung-geltend-machen").inhalt())
                .contains("„Haftung geltend machen“ läuft für diesen Vorgang bereits.");
        assertThatThrownBy(() -> melde(fall.nummer())).hasStackTraceContaining("läuft für diesen Vorgang bereits");
        fall.erledigt(
                        "aufwendung-erfassen",
                        "aufwendungTraeger",
                        "KEINER",
                        "vermerk",
                        "Das Jobcenter hat die Rechnung zurückgezogen.")
                .vermerkt("Keine Kosten zu erstatten: Das Jobcenter hat die Rechnung zurückgezogen.");
        fall.erledigt("haftungsende-pruefen").bisZumEnde();
    }

    @Test
    void die_Nachweise_haben_ihre_eigene_Aufbewahrungsfrist() {
        Fall fall = erklaert("verpflichtung-langzeit").bisSpaeter("einreise-feststellen");
        assertThat(aufbewahrung(fall).get("unterlagen").asText())
                .startsWith("Nachweise der Leistungsfähigkeit: Gehaltsabrechnungen")
                .doesNotContain("Zulassungen");
        assertThat(aufbewahrung(fall).get("mindestensBis").isNull()).isTrue();
        assertThat(aufbewahrung(fall).get("hinweis").asText())
                .isEqualTo("Der Tag steht noch nicht fest: Es hat noch keine Haftung begonnen.");
        fall.erledigt("einreise-feststellen", "einreiseStatus", "ERFOLGT", "einreiseDatum", "2026-11-23");
        melde(fall.nummer());
        fall.wartetAuf("aufwendung-erfassen");
        // five years of liability and six years of practice after them
        assertThat(aufbewahrung(fall).get("mindestensBis").asText()).isEqualTo("2037-11-23");
        assertThat(aufbewahrung(fall).get("hinweis").asText()).contains("Getrennt von der Ausländerakte führen");
    }

    private static JsonNode aufbewahrung(Fall fall) {
        return Tasklist.als("sachbearbeitung-musterstadt")
                .akte("/aufgabe/" + fall.tasks().get(0).getId())
                .json()
                .get("aufbewahrung")
                .get(0);
    }

    @Test
    void ohne_Erklaerung_haftet_niemand() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch").wartetAuf("verpflichtung-feststellen");
        assertThat(fall.fragtRegister("haftung-geltend-machen").inhalt())
                .contains("In diesem Vorgang ist keine Verpflichtungserklärung abgegeben; niemand haftet.");
        Fall titel = Fall.ausAntrag("paragraf-18b-architektin").wartetAuf("unterlagen-pruefen");
        assertThat(titel.fragtRegister("haftung-geltend-machen").inhalt())
                .contains("Das geht nur in einem Vorgang, in dem sich jemand verpflichtet hat.");
        assertThatThrownBy(() -> melde(titel.nummer())).hasStackTraceContaining("in dem sich jemand verpflichtet hat");
        assertThatThrownBy(() -> melde("AW-2026-999999")).hasStackTraceContaining("gibt es nicht");
        Fall vorEinreise = erklaert("verpflichtung-besuch").bisSpaeter("einreise-feststellen");
        melde(vorEinreise.nummer());
        assertThat(vorEinreise.abgelehnt(
                        "aufwendung-erfassen", "aufwendungVon", "2026-11-23", "aufwendungBis", "2026-11-23"))
                .contains("Einreise");
    }

    private static Object[] mit(Object[] felder, Object... andere) {
        Object[] alle = java.util.Arrays.copyOf(felder, felder.length + andere.length);
        System.arraycopy(andere, 0, alle, felder.length, andere.length);
        return alle;
    }

    private static Fall eingereist(String beispiel) {
        return erklaert(beispiel)
                .bisSpaeter("einreise-feststellen")
                .erledigt("einreise-feststellen", "einreiseStatus", "ERFOLGT", "einreiseDatum", "2026-11-23");
    }

    private static Fall erklaert(String beispiel) {
        boolean paar = beispiel.equals("verpflichtung-langzeit");
        String vordruck = "HF" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Fall fall = Fall.ausAntrag(beispiel).wartetAuf("verpflichtung-feststellen");
        return (paar
                        ? fall.erledigt(
                                "verpflichtung-feststellen",
                                "zweiteVerpflichtete",
                                "JA",
                                "zweiteNachname",
                                "Okafor",
                                "zweiteVornamen",
                                "Chidi",
                                "zweiteGeburtsdatum",
                                "1977-01-19",
                                "zweiteAusweisNummer",
                                "L01X00T49")
                        : fall.erledigt("verpflichtung-feststellen"))
                .erledigt("leistungsfaehigkeit-feststellen", "nettoMonat", 6350)
                .erledigt("verpflichtung-vorschlagen")
                .erledigt(
                        "erklaerung-beurkunden",
                        "seriennummer",
                        vordruck,
                        "seriennummerZweite",
                        paar ? vordruck + "B" : null,
                        "unterschrieben",
                        true)
                .vermerkt("Akte geschlossen");
    }

    /** A caseworker starts it from the task list: during the liability no task of the case is open. */
    private void melde(String nummer) {
        String modell = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("haftungskosten-melden")
                .latestVersion()
                .singleResult()
                .getId();
        new Person("sachbearbeitung-musterstadt")
                .macht(() -> engine.getFormService().submitStartForm(modell, Map.of("vorgangsnummer", nummer)));
    }

    private String text(Fall fall, String bezeichnung) {
        Dokument dokument = dokumente.zu(fall.nummer()).stream()
                .filter(d -> d.bezeichnung().equals(bezeichnung))
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(dokumente.inhalt(dokument.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> bezeichnungen(Fall fall) {
        return dokumente.zu(fall.nummer()).stream().map(Dokument::bezeichnung).toList();
    }
}
