package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.test.Ablehnung;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Person;
import de.amtsweg.vorgang.Zustand;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A card that was handed out is lost, breaks, or has to follow a new passport (§ 57a, § 45c AufenthV). */
class KarteTest extends AmtswegTest {

    private static final Partner EAT = new Partner("eat");
    private static final String PRUEFEN = "karte-neu-ausstellen";

    @AfterEach
    void alleDa() {
        EAT.istWiederDa();
    }

    @Test
    void nach_einem_Verlust_wird_gesperrt_und_eine_neue_Karte_mit_demselben_Titel_ausgegeben() {
        Fall fall = ausgehaendigt();
        String verlorene = seriennummern(fall).get(0);
        EAT.faelltAus();

        beantrage(fall.nummer(), "VERLUST");

        // that the producer cannot be reached keeps nobody waiting
        assertThat(fall.zeigt(PRUEFEN).get("kartenUebersicht").toString())
                .contains("Karte abhandengekommen", "§ 18g Abs. 1", "67,00 Euro");
        assertThat(fall.verlauf()).anyMatch(s -> s.startsWith("Karte " + verlorene + " ungültig"));
        EAT.istWiederDa();
        fall.vermerkt("Online-Ausweis der Karte " + verlorene + " gesperrt");
        assertThat(inhalt(fall, "Sperrmeldung")).contains("<seriennummer>" + verlorene + "</seriennummer>");

        fall.erledigt(PRUEFEN, "passnummer", "NEU4711", "passGueltigBis", "2033-01-31", "strasse", "Neue Straße")
                .vermerkt("Neue Karte wird ausgestellt, Gebühr 67,00 Euro");
        fall.erledigt(
                "karte-aushaendigen", "kartenzustand", "FEHLERHAFT", "kartenfehler", "Der Name ist falsch gedruckt.");
        fall.wartetAuf("karte-aushaendigen").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(karten(fall))
                .containsExactly("abhandengekommen, ausgehaendigt, gesperrt", "fehlerhaft", "gueltig, ausgehaendigt");
        assertThat(seriennummern(fall)).doesNotHaveDuplicates().hasSize(3);
        List<String> bestellungen = inhalte(fall, "Kartenbestellung");
        assertThat(bestellungen).hasSize(3);
        assertThat(titel(bestellungen.get(1))).isEqualTo(titel(bestellungen.get(0)));
        assertThat(bestellungen.get(1)).contains("NEU4711", "Neue Straße").isNotEqualTo(bestellungen.get(0));
        assertThat(gebuehr(fall)).isEqualByComparingTo("67");
    }

    @Test
    void ein_Chip_der_von_selbst_kaputtgeht_kostet_nichts() {
        Fall fall = ausgehaendigt();
        String alte = seriennummern(fall).get(0);
        beantrage(fall.nummer(), "CHIP_DEFEKT");
        assertThat(fall.zeigt(PRUEFEN).get("kartenUebersicht").toString())
                .contains("0,00 Euro; bei unsachgemäßem Gebrauch 67,00 Euro");
        assertThat(fall.abgelehnt(PRUEFEN)).contains("Unsachgemäß gebraucht?");

        fall.erledigt(PRUEFEN, "chipVerschuldet", "NEIN").bisZumEnde();

        assertThat(gebuehr(fall)).isEqualByComparingTo("0");
        assertThat(karten(fall)).containsExactly("ersetzt, ausgehaendigt", "gueltig, ausgehaendigt");
        assertThat(seriennummern(fall)).startsWith(alte);
        assertThat(inhalte(fall, "Sperrmeldung")).as("nobody else has it").isEmpty();

        beantrage(fall.nummer(), "CHIP_DEFEKT");
        fall.erledigt(PRUEFEN, "chipVerschuldet", "JA").bisZumEnde();
        assertThat(gebuehr(fall)).isEqualByComparingTo("67");
    }

    @Test
    void wer_keine_neue_Karte_braucht_bekommt_keine() {
        Fall fall = ausgehaendigt();
        beantrage(fall.nummer(), "NEUER_PASS");
        assertThat(fall.zustand()).isEqualTo(Zustand.IN_BEARBEITUNG);
        assertThat(fall.abgelehnt(PRUEFEN, "kartenErgebnis", "NICHT_AUSSTELLEN"))
                .contains("Warum gibt es keine neue Karte?");

        fall.erledigt(
                        PRUEFEN,
                        "kartenErgebnis",
                        "NICHT_AUSSTELLEN",
                        "kartenBegruendung",
                        "Der neue Pass hat dieselbe Nummer.")
                .bisZumEnde();

        assertThat(fall.verlauf()).contains("Keine neue Karte: Der neue Pass hat dieselbe Nummer.");
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(karten(fall)).containsExactly("gueltig, ausgehaendigt");
    }

    @Test
    void eine_wiedergefundene_Karte_gilt_wieder_und_kann_noch_einmal_verloren_gehen() {
        Fall fall = ausgehaendigt();
        beantrage(fall.nummer(), "VERLUST");
        fall.erledigt(PRUEFEN, "kartenErgebnis", "WIEDERGEFUNDEN")
                .vermerkt("Karte wiedergefunden")
                .bisZumEnde();
        assertThat(karten(fall)).containsExactly("gueltig, ausgehaendigt, gesperrt");

        beantrage(fall.nummer(), "VERLUST");
        fall.erledigt(
                        PRUEFEN,
                        "kartenErgebnis",
                        "NICHT_AUSSTELLEN",
                        "kartenBegruendung",
                        "Die Person zieht morgen ins Ausland.")
                .bisZumEnde();
        assertThat(karten(fall)).containsExactly("abhandengekommen, ausgehaendigt, gesperrt");

        beantrage(fall.nummer(), "NEUER_PASS");
        assertThat(fall.abgelehnt(PRUEFEN, "kartenErgebnis", "WIEDERGEFUNDEN"))
                .startsWith("Abhandengekommen ist keine Karte.");
        fall.bisZumEnde();
        assertThat(karten(fall)).containsExactly("abhandengekommen, ausgehaendigt, gesperrt", "gueltig, ausgehaendigt");
    }

    @Test
    void fuer_einen_abgelaufenen_Titel_gibt_es_keine_neue_Karte() {
        Fall fall = ausgehaendigt();
        beantrage(fall.nummer(), "NUTZUNGSDAUER");
        fall.nachTagen(5 * 366);
        assertThat(fall.abgelehnt(PRUEFEN)).contains("Der Titel galt bis zum", "Verlängerung");
        fall.erledigt(PRUEFEN, "kartenErgebnis", "NICHT_AUSSTELLEN", "kartenBegruendung", "Titel abgelaufen.")
                .bisZumEnde();
    }

    @Test
    void wo_keine_Karte_ist_wird_keine_ersetzt() {
        Fall offen = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        assertThat(abgelehnt(offen.nummer(), "VERLUST")).contains("keine Karte ausgehändigt");
        assertThat(abgelehnt("AW-1999-000001", "VERLUST")).contains("gibt es bei dieser Behörde nicht");
        assertThat(abgelehnt("irgendwas", "VERLUST")).contains("gibt es bei dieser Behörde nicht");

        Fall fremd = Fall.ausAntrag("zweite-behoerde").bis("karte-aushaendigen").erledigt("karte-aushaendigen");
        assertThat(abgelehnt(fremd.nummer(), "VERLUST"))
                .as("another authority's case is told like one that does not exist")
                .contains("gibt es bei dieser Behörde nicht");

        Fall verpflichtung = Fall.ausAntrag("verpflichtung-besuch").wartetAuf("verpflichtung-feststellen");
        assertThat(abgelehnt(verpflichtung.nummer(), "VERLUST")).contains("über einen Aufenthaltstitel");

        Fall fall = ausgehaendigt();
        assertThat(abgelehnt(fall.nummer(), "LANGEWEILE")).contains("Anlass");
        beantrage(fall.nummer(), "NEUER_PASS");
        assertThat(abgelehnt(fall.nummer(), "CHIP_DEFEKT")).contains("noch nicht abgeschlossen");
        assertThat(abgelehnt(fall.nummer(), "VERLUST")).contains("wird schon eine neue Karte bearbeitet");
        assertThat(karten(fall)).as("nothing changed").containsExactly("gueltig, ausgehaendigt");
        fall.bisZumEnde();
    }

    @Test
    void nur_die_Sachbearbeitung_nimmt_es_auf() {
        Fall fall = ausgehaendigt();
        assertThatThrownBy(() -> starte("zeichnung-musterstadt", fall.nummer(), "VERLUST"))
                .isInstanceOf(AuthorizationException.class);
        assertThat(karten(fall)).containsExactly("gueltig, ausgehaendigt");
    }

    private static Fall ausgehaendigt() {
        return Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall")).bisZumEnde();
    }

    private void beantrage(String nummer, String anlass) {
        starte("sachbearbeitung-musterstadt", nummer, anlass);
    }

    private String abgelehnt(String nummer, String anlass) {
        try {
            beantrage(nummer, anlass);
        } catch (RuntimeException e) {
            return Ablehnung.satz(e);
        }
        throw new AssertionError("wurde angenommen");
    }

    private void starte(String person, String nummer, String anlass) {
        String modell = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("karte-neu-ausstellen")
                .latestVersion()
                .singleResult()
                .getId();
        new Person(person).macht(() -> engine.getFormService()
                .submitStartForm(modell, Map.of("titelvorgang", nummer, "kartenanlass", anlass)));
    }

    private List<String> karten(Fall fall) {
        return jdbc.sql("select case when ungueltig is null then 'gueltig' when ungueltig_grund like 'Karte abhanden%'"
                        + " then 'abhandengekommen' when ungueltig_grund like 'Fehlerhaft%' then 'fehlerhaft'"
                        + " when ungueltig_grund like 'Durch eine neue%' then 'ersetzt' end"
                        + " || case when ausgehaendigt is null then '' else ', ausgehaendigt' end"
                        + " || case when gesperrt is null then '' else ', gesperrt' end"
                        + " from karte where vorgangsnummer = ? order by id")
                .param(fall.nummer())
                .query(String.class)
                .list();
    }

    private List<String> seriennummern(Fall fall) {
        return jdbc.sql("select seriennummer from karte where vorgangsnummer = ? order by id")
                .param(fall.nummer())
                .query(String.class)
                .list();
    }

    private BigDecimal gebuehr(Fall fall) {
        return jdbc.sql("select gebuehr from kartenantrag where vorgangsnummer = ? order by id desc limit 1")
                .param(fall.nummer())
                .query(BigDecimal.class)
                .single();
    }

    private String inhalt(Fall fall, String typ) {
        return inhalte(fall, typ).get(0);
    }

    private List<String> inhalte(Fall fall, String typ) {
        return jdbc
                .sql("select inhalt from nachricht_ausgang where vorgangsnummer = ? and nachrichtentyp = ? order by"
                        + " erstellt")
                .params(fall.nummer(), typ)
                .query(byte[].class)
                .list()
                .stream()
                .map(b -> new String(b, StandardCharsets.UTF_8))
                .toList();
    }

    private static String titel(String bestellung) {
        return bestellung.substring(bestellung.indexOf("<titel>"), bestellung.indexOf("</titel>"));
    }
}
