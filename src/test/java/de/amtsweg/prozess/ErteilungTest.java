package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.vorgang.Zustand;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the application to the card that is handed out. */
class ErteilungTest extends AmtswegTest {

    @Test
    void Blaue_Karte_im_Regelfall_braucht_keine_Zustimmung_der_BA() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = Fall.ausAntrag(antrag).bis("rechtsgrundlage-festlegen");
        assertThat(fall.zeigt("rechtsgrundlage-festlegen")
                        .get("vorschlaegeText")
                        .toString())
                .contains("1. **§ 18g Abs. 1 Satz 1 AufenthG**");

        fall.bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf())
                .contains("Bescheid erlassen")
                .anyMatch(s -> s.startsWith("Karte Y"))
                .noneMatch(s -> s.contains("Bundesagentur"));
        // § 18g Abs. 1 Satz 1 is code 493 in the register's list
        assertThat(new Partner("azr").datensatz(antrag.nachname()).toString())
                .contains("\"art\":\"aufenthaltserlaubnis\"")
                .contains("\"code\":\"493\"");
    }

    @Test
    void Fachkraft_nach_18b_mit_Zustimmung_der_BA() {
        Fall fall = Fall.ausAntrag("paragraf-18b-architektin").bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).contains("Antwort von Bundesagentur für Arbeit: Zustimmung erteilt");
    }

    @Test
    void eine_andere_Karte_als_die_gemeldete_wird_nicht_ausgehaendigt() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("karte-aushaendigen");
        Object gemeldet = fall.zeigt("karte-aushaendigen").get("seriennummer");

        assertThat(fall.abgelehnt("karte-aushaendigen", "seriennummer", "Y00000000"))
                .contains("Seriennummer " + gemeldet);
        assertThat(fall.abgelehnt(
                        "karte-aushaendigen",
                        "ausgehaendigtAm",
                        LocalDate.of(2026, 11, 24).toString()))
                .contains("Zukunft");
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void der_Hersteller_meldet_nichts_die_Karte_liegt_trotzdem_vor() {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall").mitNachname("Schweigt Kartenhersteller"))
                .bis("Herstellung abwarten")
                .erledigt("Herstellung abwarten", "warteEntscheidung", "WEITER_WARTEN")
                .erledigt(
                        "Herstellung abwarten",
                        "warteEntscheidung",
                        "OHNE_AUSKUNFT",
                        "warteBegruendung",
                        "Die Karte kam heute mit der Post.")
                .erledigt("karte-aushaendigen", "seriennummer", "Y12345678")
                .bisZumEnde();

        assertThat(fall.verlauf()).contains("Karte Y12345678 ausgehändigt, PIN-Brief erhalten");
    }

    @Test
    void wer_im_EES_gespeichert_ist_wird_dort_von_selbst_zur_Loeschung_gemeldet() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("identitaet-feststellen")
                .erledigt("identitaet-feststellen", "eesEintrag", "JA")
                .bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        fall.vermerkt("Unterrichtet: Einreise-/Ausreisesystem (EES)")
                .vermerkt("Nachtrag von Einreise-/Ausreisesystem (EES): vorzeitige Löschung eingeleitet");
        assertThat(anDasEes(fall)).singleElement().asString().contains("§ 91h Abs. 2 AufenthG", "TITEL_ERTEILT");
        assertThat(fall.tasks()).as("nobody has to do anything").isEmpty();
    }

    @Test
    void das_EES_haelt_niemanden_auf() {
        Partner ees = new Partner("ees");
        ees.faelltAus();
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("identitaet-feststellen")
                .erledigt("identitaet-feststellen", "eesEintrag", "JA")
                .bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.tasks()).isEmpty();

        ees.istWiederDa();

        fall.vermerkt("Nachtrag von Einreise-/Ausreisesystem (EES): vorzeitige Löschung eingeleitet");
        assertThat(fall.tasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEIN", "UNBEKANNT"})
    void ist_nicht_bekannt_dass_Daten_im_EES_liegen_geht_nichts_hinaus(String eintrag) {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall")
                .bis("identitaet-feststellen")
                .erledigt("identitaet-feststellen", "eesEintrag", eintrag)
                .bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(anDasEes(fall)).isEmpty();
    }

    private List<String> anDasEes(Fall fall) {
        return jdbc
                .sql("select inhalt from nachricht_ausgang where vorgangsnummer = ? and register = 'ees'")
                .param(fall.nummer())
                .query(byte[].class)
                .list()
                .stream()
                .map(b -> new String(b, StandardCharsets.UTF_8))
                .toList();
    }
}
