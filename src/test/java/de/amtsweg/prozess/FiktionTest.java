package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
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

        fall.erledigt("fiktionsbescheinigung-aushaendigen", "seriennummer", "F77777777")
                .wartetAuf("sachverhalt-feststellen");
        assertThat(fall.verlauf()).contains("Fiktionsbescheinigung F77777777 ausgehändigt");
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

    @Test
    void ab_sechs_Jahren_gehoeren_Fingerabdruecke_dazu() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("identitaet-feststellen");

        assertThat(fall.abgelehnt("identitaet-feststellen", "fingerabdruecke", "UNTER_6_JAHRE"))
                .contains("Fingerabdrücke", "§ 78");
        assertThat(fall.abgelehnt("identitaet-feststellen", "bisherigerAufenthalt", "NATIONALES_VISUM"))
                .contains("gültig bis");
    }
}
