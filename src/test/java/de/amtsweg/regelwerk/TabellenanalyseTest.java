package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the analysis says of small tables whose faults are known. */
class TabellenanalyseTest {

    private static final String IMMER = ">= date(\"2026-01-01\")";

    private final Regelwerk regelwerk = new Regelwerk(schluessel -> {
        throw new AssertionError("only given files are asked");
    });

    @Test
    void a_table_that_answers_every_case_once_has_no_findings() {
        assertThat(befunde(alter("UNIQUE").zeile(IMMER, "< 18", "\"Kind\"").zeile(IMMER, ">= 18", "\"Erwachsen\"")))
                .isEmpty();
    }

    @Test
    void rows_that_fit_together_are_told_with_a_case() {
        assertThat(befunde(alter("UNIQUE").zeile(IMMER, "<= 45", "\"jung\"").zeile(IMMER, ">= 45", "\"alt\"")))
                .containsExactly(
                        "Tabelle „probe“: Für alter 45 am 01.01.2026 treffen die Zeilen 1 und 2 zu, es darf aber"
                                + " nur eine.");
    }

    @Test
    void any_allows_what_says_the_same() {
        assertThat(befunde(alter("ANY").zeile(IMMER, "<= 45", "\"x\"").zeile(IMMER, ">= 45", "\"x\"")))
                .isEmpty();
        assertThat(befunde(alter("ANY").zeile(IMMER, "<= 45", "\"x\"").zeile(IMMER, ">= 45", "\"z\"")))
                .hasSize(1);
    }

    @Test
    void a_case_without_a_row_is_told() {
        assertThat(befunde(alter("UNIQUE").zeile(IMMER, "< 18", "\"Kind\"").zeile(IMMER, "> 18", "\"Erwachsen\"")))
                .singleElement()
                .asString()
                .contains("Für alter 18 am 01.01.2026 trifft keine Zeile zu");
    }

    @Test
    void a_day_between_two_periods_is_told() {
        assertThat(befunde(alter("UNIQUE")
                        .zeile("[date(\"2025-01-01\")..date(\"2025-12-30\")]", "-", "\"alt\"")
                        .zeile(IMMER, "-", "\"neu\"")))
                .singleElement()
                .asString()
                .contains("Für alle Angaben am 31.12.2025 trifft keine Zeile zu");
    }

    @Test
    void a_gap_that_is_meant_is_none_but_only_that_one() {
        Probetabelle tabelle = alter("UNIQUE")
                .beschreibung("Keine Regel: alter in < 0 – niemand ist so jung.")
                .zeile(IMMER, "[0..17]", "\"Kind\"")
                .zeile(IMMER, ">= 18", "\"Erwachsen\"");
        assertThat(befunde(tabelle)).isEmpty();
        assertThat(befunde(alter("UNIQUE")
                        .beschreibung("Keine Regel: alter in < 0 – niemand ist so jung.")
                        .zeile(IMMER, "[0..16]", "\"Kind\"")
                        .zeile(IMMER, ">= 18", "\"Erwachsen\"")))
                .singleElement()
                .asString()
                .contains("alter 17");
    }

    @Test
    void a_row_behind_others_and_a_row_nobody_fits_are_told() {
        assertThat(befunde(alter("FIRST")
                        .zeile(IMMER, "< 18", "\"a\"")
                        .zeile(IMMER, ">= 18", "\"b\"")
                        .zeile(IMMER, "21", "\"c\"")))
                .containsExactly(
                        "Tabelle „probe“, Zeile 3: die Zeile kommt nie zum Zug: frühere Zeilen treffen in jedem"
                                + " ihrer Fälle zu.");
        assertThat(befunde(alter("COLLECT").zeile(IMMER, "[30..20]", "\"a\"")))
                .singleElement()
                .asString()
                .contains("Zeile 1: die Zeile kann nie zutreffen");
    }

    @Test
    void what_is_said_twice_is_told() {
        assertThat(befunde(alter("COLLECT")
                        .zeile(IMMER, "[18..20]", "\"a\"")
                        .zeile(IMMER, "18, 19, 20", "\"a\"")
                        .zeile(IMMER, "18", "\"a\"")))
                .containsExactly("Tabelle „probe“: die Zeilen 1 und 2 sagen dasselbe.");
    }

    /** Facts that meet in one column are looked at together. */
    @Test
    void days_that_are_compared_with_each_other_are_seen_together() {
        Probetabelle frist = new Probetabelle("UNIQUE")
                .spalte("antrag <= abschluss + duration(\"P3Y\")", "boolean", null)
                .fakt("antrag", "date")
                .fakt("abschluss", "date");
        assertThat(befunde(frist.zeile(IMMER, "true", "\"ja\"").zeile(IMMER, "false", "\"nein\"")))
                .isEmpty();
    }

    @Test
    void texts_are_compared_by_what_they_begin_with() {
        Probetabelle beruf = new Probetabelle("UNIQUE").spalte("isco", "string", null);
        List<String> befunde = befunde(beruf.zeile(IMMER, "starts with(?, \"25\")", "\"IT\"")
                .zeile(IMMER, "starts with(?, \"251\")", "\"Software\"")
                .zeile(IMMER, "not(starts with(?, \"25\"))", "\"anderes\""));
        assertThat(befunde).singleElement().asString().contains("isco 251").contains("Zeilen 1 und 2");
    }

    private List<String> befunde(Probetabelle tabelle) {
        byte[] inhalt = tabelle.inhalt();
        assertThat(regelwerk.pruefen("probe", inhalt)).isEmpty();
        return regelwerk.analysieren("probe", inhalt);
    }

    private static Probetabelle alter(String trefferregel) {
        return new Probetabelle(trefferregel).spalte("alter", "integer", null);
    }
}
