package de.amtsweg.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of the table for a spreadsheet. */
class BuchausfuhrTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sabine Sachbearbeiter | Sabine Sachbearbeiter",
                "Müller; Meier | \"Müller; Meier\"",
                "sagt \"ja\" | \"sagt \"\"ja\"\"\"",
                "=HYPERLINK(\"x\") | \"'=HYPERLINK(\"\"x\"\")\"",
                "+49 30 | '+49 30",
                "-1 | '-1",
                "@SUM(A1) | '@SUM(A1)",
                "`\tx` | `'\tx`",
                "AW-2026-000001 | AW-2026-000001"
            })
    void eine_Zelle_bleibt_Text(String text, String zelle) {
        assertThat(Buchausfuhr.zelle(text)).isEqualTo(zelle);
    }
}
