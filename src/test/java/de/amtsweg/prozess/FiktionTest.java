package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application itself does to the stay (§ 81 AufenthG), and the certificate about it. */
class FiktionTest extends AmtswegTest {

    /** The applications are of 16 November 2026. */
    @ParameterizedTest
    @CsvSource({
        "RECHTMAESSIG_OHNE_TITEL, 2026-12-30, § 81 Abs. 3 Satz 1 AufenthG",
        "RECHTMAESSIG_OHNE_TITEL, 2026-11-15, § 81 Abs. 3 Satz 2 AufenthG",
        "NATIONALES_VISUM, 2026-11-16, § 81 Abs. 4 Satz 1 AufenthG",
        "AUFENTHALTSTITEL, 2026-12-30, § 81 Abs. 4 Satz 1 AufenthG",
        "CHANCEN_AUFENTHALT_25A_25B, 2026-12-30, § 81 Abs. 4 Satz 1 AufenthG"
    })
    void mit_Wirkung_wird_eine_Bescheinigung_ausgehaendigt(String aufenthalt, String bis, String norm) {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("identitaet-feststellen")
                .erledigt("identitaet-feststellen", "bisherigerAufenthalt", aufenthalt, "titelGueltigBis", bis);

        assertThat(fall.zeigt("fiktionsbescheinigung-aushaendigen")
                        .get("fiktionUebersicht")
                        .toString())
                .contains(norm);

        String vordruck = vordruck(fall, "A");
        fall.erledigt("fiktionsbescheinigung-aushaendigen", "seriennummer", vordruck)
                .wartetAuf("sachverhalt-feststellen");
        assertThat(fall.verlauf()).contains("Fiktionsbescheinigung " + vordruck + " ausgehändigt");
        assertThat(jdbc.sql("select count(*) from dokument where vorgangsnummer = ? and bezeichnung like 'Fiktions%'")
                        .param(fall.nummer())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONALES_VISUM, 2026-11-15, § 81 Abs. 4 Satz 3 AufenthG",
        "SCHENGEN_VISUM, 2026-12-30, § 81 Abs. 4 Satz 2 AufenthG",
        "UNRECHTMAESSIG,, § 81 Abs. 3 und 4 AufenthG",
        "CHANCEN_AUFENTHALT, 2026-12-30, § 104c Abs. 2 Satz 3 AufenthG"
    })
    void ohne_Wirkung_gibt_es_keine_Bescheinigung(String aufenthalt, String bis, String norm) {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("identitaet-feststellen")
                .erledigt("identitaet-feststellen", "bisherigerAufenthalt", aufenthalt, "titelGueltigBis", bis)
                .wartetAuf("sachverhalt-feststellen");

        assertThat(fall.verlauf()).contains("Fiktionswirkung: " + norm).noneMatch(s -> s.startsWith("Fiktionsb"));
    }

    /** Handed out on 23 November 2026, so it ends on 23 May 2027; the lead time is four weeks. */
    @Test
    void bevor_die_Bescheinigung_endet_gibt_es_eine_neue_so_oft_wie_noetig() {
        Fall fall = mitBescheinigung();
        String wartende = fall.warteAuf("sachverhalt-feststellen").getId();

        uhr().auf(LocalDate.of(2027, 4, 24));
        assertThat(fall.suche("fiktionsbescheinigung-erneuern")).isEmpty();
        uhr().auf(LocalDate.of(2027, 4, 25));

        assertThat(fall.zeigt("fiktionsbescheinigung-erneuern")
                        .get("erneuerungUebersicht")
                        .toString())
                .contains(vordruck(fall, "A"), "Endet am:** 23.05.2027", "wartet auf:** Sachverhalt feststellen");
        fall.erledigt("fiktionsbescheinigung-erneuern").wartetAuf("fiktionsbescheinigung-aushaendigen");
        assertThat(fall.verlauf()).contains("Ihre neue Fiktionsbescheinigung erstellt");
        assertThat(fall.abgelehnt("fiktionsbescheinigung-aushaendigen", "seriennummer", vordruck(fall, "A")))
                .contains("schon verwendet");
        fall.erledigt(
                "fiktionsbescheinigung-aushaendigen",
                "seriennummer",
                vordruck(fall, "B"),
                "ungueltigeVordrucke",
                vordruck(fall, "X") + "; verdruckt");

        uhr().auf(LocalDate.of(2027, 9, 27));
        assertThat(fall.zeigt("fiktionsbescheinigung-erneuern")
                        .get("erneuerungUebersicht")
                        .toString())
                .contains(vordruck(fall, "B"), "Endet am:** 25.10.2027");
        fall.erledigt("fiktionsbescheinigung-erneuern")
                .erledigt("fiktionsbescheinigung-aushaendigen", "seriennummer", vordruck(fall, "C"))
                .vermerkt("Fiktionsbescheinigung " + vordruck(fall, "C") + " ausgehändigt");

        assertThat(fall.warteAuf("sachverhalt-feststellen").getId()).isEqualTo(wartende);
        assertThat(jdbc.sql("select zustand from vordruck where vorgangsnummer = ? order by seriennummer")
                        .param(fall.nummer())
                        .query(String.class)
                        .list())
                .containsExactly("ABGEGEBEN", "ABGEGEBEN", "ABGEGEBEN", "UNGUELTIG");
        assertThat(jdbc.sql(
                                "select count(*) from mail_ausgang where vorgangsnummer = ? and art = 'SCHREIBEN_LIEGT_VOR'")
                        .param(fall.nummer())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from nachricht_ausgang where vorgangsnummer = ?"
                                + " and register = 'rueckkanal' and anlass = 'EINLADUNG'")
                        .param(fall.nummer())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void wer_keine_neue_ausstellt_sagt_warum_und_kann_spaeter_noch_einmal_gefragt_werden() {
        Fall fall = mitBescheinigung();
        uhr().auf(LocalDate.of(2027, 4, 26));

        assertThat(fall.abgelehnt("fiktionsbescheinigung-erneuern", "fiktionErneuerung", "NICHT_ERNEUERN"))
                .contains("Begründung");
        Object[] spaeter = {"fiktionErneuerung", "WIEDERVORLEGEN", "erneuerungGrund", "Die Entscheidung steht bevor."};
        assertThat(fall.abgelehnt("fiktionsbescheinigung-erneuern", mit(spaeter, "2027-05-24")))
                .contains("spätestens am 23.05.2027");
        assertThat(fall.abgelehnt("fiktionsbescheinigung-erneuern", mit(spaeter, "2027-04-26")))
                .contains("nach heute");
        fall.erledigt("fiktionsbescheinigung-erneuern", mit(spaeter, "2027-05-10"))
                .vermerkt("Keine neue Fiktionsbescheinigung: Die Entscheidung steht bevor. (wieder vorlegen am"
                        + " 10.05.2027)");
        assertThat(fall.suche("fiktionsbescheinigung-erneuern")).isEmpty();

        uhr().auf(LocalDate.of(2027, 5, 25));
        assertThat(fall.zeigt("fiktionsbescheinigung-erneuern")
                        .get("erneuerungUebersicht")
                        .toString())
                .contains("Endete am:** 23.05.2027");
        assertThat(fall.abgelehnt("fiktionsbescheinigung-erneuern", mit(spaeter, "2027-06-23")))
                .contains("spätestens am 22.06.2027");
        fall.erledigt(
                        "fiktionsbescheinigung-erneuern",
                        "fiktionErneuerung",
                        "NICHT_ERNEUERN",
                        "erneuerungGrund",
                        "Die Person ist ausgereist.")
                .vermerkt("Keine neue Fiktionsbescheinigung: Die Person ist ausgereist.");
        Warten.bis("Ende der Erneuerung", () -> erneuerungen(fall) == 0);
        fall.wartetAuf("sachverhalt-feststellen");
    }

    @Test
    void endete_die_Bescheinigung_schon_wird_trotzdem_eingeladen() {
        Fall fall = mitBescheinigung();
        uhr().auf(LocalDate.of(2027, 6, 1));

        fall.erledigt("fiktionsbescheinigung-erneuern").wartetAuf("fiktionsbescheinigung-aushaendigen");

        assertThat(fall.verlauf()).contains("Ihre neue Fiktionsbescheinigung erstellt");
    }

    @Test
    void mit_der_Entscheidung_endet_das_Warten_auf_die_naechste() {
        Fall fall = mitBescheinigung();
        Warten.bis("Beginn der Erneuerung", () -> erneuerungen(fall) == 1);

        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);

        assertThat(erneuerungen(fall)).isZero();
    }

    @Test
    void mit_der_Ruecknahme_verschwindet_die_offene_Frage() {
        Fall fall = mitBescheinigung();
        uhr().auf(LocalDate.of(2027, 4, 26));
        fall.wartetAuf("fiktionsbescheinigung-erneuern");

        assertThat(fall.zurueckgenommen()).isTrue();

        fall.wartetAuf("ruecknahme-bestaetigen");
        assertThat(fall.suche("fiktionsbescheinigung-erneuern")).isEmpty();
        assertThat(erneuerungen(fall)).isZero();
    }

    @Test
    void ab_sechs_Jahren_gehoeren_Fingerabdruecke_dazu() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("identitaet-feststellen");

        assertThat(fall.abgelehnt("identitaet-feststellen", "fingerabdruecke", "UNTER_6_JAHRE"))
                .contains("Fingerabdrücke", "§ 78");
        assertThat(fall.abgelehnt("identitaet-feststellen", "bisherigerAufenthalt", "NATIONALES_VISUM"))
                .contains("gültig bis");
    }

    private static Fall mitBescheinigung() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("identitaet-feststellen");
        return fall.erledigt(
                        "identitaet-feststellen",
                        "bisherigerAufenthalt",
                        "RECHTMAESSIG_OHNE_TITEL",
                        "titelGueltigBis",
                        "2026-12-30")
                .erledigt("fiktionsbescheinigung-aushaendigen", "seriennummer", vordruck(fall, "A"))
                .wartetAuf("sachverhalt-feststellen");
    }

    /** The number of a blank form that no other case takes. */
    private static String vordruck(Fall fall, String reihe) {
        return reihe + fall.nummer().replaceAll("\\D", "");
    }

    private static Object[] mit(Object[] felder, String wiedervorlage) {
        Object[] alle = Arrays.copyOf(felder, felder.length + 2);
        alle[felder.length] = "wiedervorlageAm";
        alle[felder.length + 1] = wiedervorlage;
        return alle;
    }

    private long erneuerungen(Fall fall) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("fiktionsbescheinigung-erneuern")
                .processInstanceBusinessKey(fall.nummer())
                .count();
    }
}
