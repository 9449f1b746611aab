package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

/** Others are asked: the Federal Employment Agency and, through the BVA, the security authorities. */
class BeteiligungTest extends AmtswegTest {

    private static final String ARBEITGEBER = "angabenZurErwerbstaetigkeit/arbeitgeber/name";
    private static final Partner BA = new Partner("ba");

    private static Antragsdatei mitArbeitgeber(String name) {
        return Antragsdatei.nach("paragraf-18b-architektin").mit(ARBEITGEBER, name);
    }

    @Test
    void schweigt_die_BA_gilt_die_Zustimmung_nach_zwei_Wochen_als_erteilt() {
        Fall fall = Fall.ausAntrag(mitArbeitgeber("Planungsbüro schweigt")).bis("Antwort der BA abwarten");

        // transmitted on 23 November: the two weeks of § 36 (2) BeschV end with 7 December
        Instant fiktion = ZonedDateTime.of(LocalDate.of(2026, 12, 8).atStartOfDay(), uhr().getZone())
                .toInstant();
        Job timer = engine.getManagementService()
                .createJobQuery()
                .activityId("boundaryEvent_zustimmungsfiktion")
                .processInstanceId(fall.warteAuf("Antwort der BA abwarten").getProcessInstanceId())
                .singleResult();
        assertThat(timer.getDuedate().toInstant()).isEqualTo(fiktion);
        uhr().stelle(fiktion.minus(Duration.ofMinutes(5)));
        assertThat(fall.tasks()).extracting("name").contains("Antwort der BA abwarten");

        uhr().stelle(fiktion.plusSeconds(1));
        fall.vermerkt("Die Zustimmung der BA gilt als erteilt").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void die_BA_braucht_mehr_Angaben_und_stimmt_dann_zu() {
        Fall fall = Fall.ausAntrag(mitArbeitgeber("Planungsbüro unzureichend"))
                .bis("ba-angaben-ergaenzen")
                .erledigt("ba-angaben-ergaenzen", "baErgaenzung", "Stellenbeschreibung liegt bei.")
                .bisZumEnde();

        assertThat(fall.verlauf())
                .containsSubsequence(
                        "Antwort von Bundesagentur für Arbeit: Angaben reichen nicht aus",
                        "Angaben für die BA ergänzt",
                        "Antwort von Bundesagentur für Arbeit: Zustimmung erteilt",
                        "Bescheid erlassen");
    }

    /** § 36 (2) BeschV: the fiction does not come while the employer does not answer the agency. */
    @Test
    void schweigt_der_Arbeitgeber_gilt_nichts_als_erteilt() {
        Fall fall = Fall.ausAntrag(mitArbeitgeber("Planungsbüro ohne Auskunft")).bis("ba-angaben-ergaenzen");

        fall.nachTagen(60);

        assertThat(fall.tasks()).extracting("name").contains("Angaben für die BA ergänzen");
        assertThat(fall.verlauf())
                .contains("Antwort von Bundesagentur für Arbeit: Arbeitgeber hat nicht geantwortet")
                .noneMatch(s -> s.startsWith("Die Zustimmung der BA gilt als erteilt"));
    }

    @Test
    void nach_der_Ergaenzung_kann_die_BA_auch_versagen() {
        Fall fall = Fall.ausAntrag(mitArbeitgeber("Planungsbüro unzureichend"))
                .bis("ba-angaben-ergaenzen")
                .erledigt("ba-angaben-ergaenzen", "baErgaenzung", "Wird bei gleicher Lage versagt.")
                .bis("entscheidung-vorschlagen");

        assertThat(fall.verlauf()).contains("Antwort von Bundesagentur für Arbeit: Zustimmung versagt");
        assertThat(fall.abgelehnt("entscheidung-vorschlagen", "ergebnis", "ERTEILEN"))
                .contains("Zustimmung der Bundesagentur für Arbeit", "versagt");
    }

    @Test
    void versagt_die_BA_kann_nicht_erteilt_werden() {
        Fall fall = Fall.ausAntrag(mitArbeitgeber("Planungsbüro versagt")).bis("entscheidung-vorschlagen");

        assertThat(fall.abgelehnt("entscheidung-vorschlagen", "ergebnis", "ERTEILEN"))
                .contains("Zustimmung der Bundesagentur für Arbeit", "versagt", "nicht erteilt");
        assertThat(fall.tasks()).extracting("name").containsExactly("Entscheidung vorschlagen");
    }

    @Test
    void ohne_Antwort_der_BA_geht_es_nur_mit_Begruendung_weiter() {
        BA.faelltAus();
        Fall fall = Fall.ausAntrag("paragraf-18b-architektin")
                .bis("Übermittlung abwarten")
                .erledigt("Übermittlung abwarten", "warteEntscheidung", "WEITER_WARTEN");
        assertThat(fall.abgelehnt("Übermittlung abwarten", "warteEntscheidung", "OHNE_AUSKUNFT"))
                .contains("begründen");

        fall.erledigt(
                        "Übermittlung abwarten",
                        "warteEntscheidung",
                        "OHNE_AUSKUNFT",
                        "warteBegruendung",
                        "Die BA ist seit Tagen nicht erreichbar.")
                .bis("entscheidung-vorschlagen");
        assertThat(fall.abgelehnt("entscheidung-vorschlagen", "ergebnis", "ERTEILEN"))
                .contains("Zustimmung der Bundesagentur für Arbeit");
    }

    @Test
    void auf_eine_schweigende_BA_kann_man_auch_von_Hand_verzichten() {
        Fall fall = Fall.ausAntrag(mitArbeitgeber("Planungsbüro schweigt"))
                .bis("Antwort der BA abwarten")
                .erledigt(
                        "Antwort der BA abwarten",
                        "warteEntscheidung",
                        "OHNE_AUSKUNFT",
                        "warteBegruendung",
                        "Die Zustimmung ist doch nicht erforderlich.")
                .bis("rechtsgrundlage-festlegen");

        assertThat(fall.verlauf()).anyMatch(s -> s.startsWith("Ohne Auskunft fortgesetzt"));
    }

    @Test
    void die_Sicherheitsbehoerden_werden_gefragt_wo_die_Tabelle_es_will() {
        Fall fall = Fall.ausAntrag(
                        Antragsdatei.nach("paragraf-18g-regelfall").mit("angabenZurPerson/staatsangehoerigkeit", "ZZZ"))
                .bisZumEnde();

        assertThat(fall.verlauf())
                .anyMatch(s -> s.startsWith("Antwort von Bundesverwaltungsamt"))
                .anyMatch(s -> s.startsWith("Folgevorgang: Gültigkeitsdauer an die beteiligten Sicherheits"));
    }

    @Test
    void ein_Register_faellt_aus_und_der_Fall_wartet_ohne_Stoerung() {
        Partner azr = new Partner("azr");
        azr.faelltAus();
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("Antwort abwarten");
        Warten.bis(
                "Fehler im Postausgang",
                () -> jdbc.sql("select count(*) from nachricht_ausgang where vorgangsnummer = ? and fehler is not null")
                                .param(fall.nummer())
                                .query(Long.class)
                                .single()
                        > 0);
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(fall.warteAuf("Antwort abwarten").getProcessInstanceId())
                        .count())
                .isZero();
        fall.erledigt("Antwort abwarten", "warteEntscheidung", "WEITER_WARTEN");

        // three working days: Thursday 26 November is the last one
        uhr().auf(LocalDate.of(2026, 11, 27));
        fall.vermerkt("Antwort überfällig: Ausländerzentralregister");
        azr.istWiederDa();

        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).contains("Antwort von Ausländerzentralregister: Person nicht gespeichert");
    }
}
