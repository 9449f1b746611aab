package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stock decision engine answers without a word is an error here; beside each trap stands the case that works. */
class StriktTest {

    private static final LocalDate TAG = LocalDate.of(2026, 3, 10);

    private final Regelwerk regelwerk = new Regelwerk(schluessel -> {
        throw new AssertionError("only given files are asked");
    });

    // ---- facts

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"not(\"A\")", "not(\"A\",\"B\")", "\"A\"", "starts with(?, \"A\")", "? != \"A\""})
    void anUnknownFactIsNeverANo(String zelle) {
        Antwort unbekannt = text(zelle, null, "x", null);
        assertThat(unbekannt.zustand()).isEqualTo(Zustand.OFFEN);
        assertThat(unbekannt.zuKlaeren()).containsExactly("Merkmal");
        assertThat(unbekannt.offen().get(0).fakten()).containsExactly("x");
        assertThat(text(zelle, null, "x", "A").zustand()).isNotNull();
    }

    @Test
    void aCellThatSpeaksOfNullMayMeetNull() {
        assertThat(text("null", null, "x", null).zustand()).isEqualTo(Zustand.TREFFER);
        assertThat(text("null", null, "x", "A").zustand()).isEqualTo(Zustand.KEIN_TREFFER);
    }

    @Test
    void negationHoldsForKnownValuesOnly() {
        assertThat(text("not(\"A\")", "\"A\",\"B\"", "x", "B").zustand()).isEqualTo(Zustand.TREFFER);
        assertThat(text("not(\"A\")", "\"A\",\"B\"", "x", "A").zustand()).isEqualTo(Zustand.KEIN_TREFFER);
        assertThatThrownBy(() -> text("not(\"A\")", "\"A\",\"B\"", "x", "C"))
                .isInstanceOf(Regelfehler.class)
                .hasMessageContaining("„C“ gehört nicht zu den erlaubten Werten");
    }

    @Test
    void aFactThatIsNotGivenIsNamed() {
        byte[] tabelle = tabelle("string", null, "x", "\"A\"", "string", null, "\"ja\"");
        assertThatThrownBy(() -> regelwerk.fragen("probe", tabelle, TAG, Map.of("y", "A")))
                .isInstanceOf(Regelfehler.class)
                .hasMessageContaining("„probe“ braucht den Fakt „x“");
        assertThat(regelwerk.fragen("probe", tabelle, TAG, Map.of("x", "A")).zustand())
                .isEqualTo(Zustand.TREFFER);
    }

    @Test
    void trueMeetsNoNull() {
        assertThat(frage("boolean", null, "x", "true", null).zustand()).isEqualTo(Zustand.OFFEN);
        assertThatThrownBy(() -> frage("boolean", null, "x", "true", "true"))
                .hasMessageContaining("weder ja noch nein");
        assertThat(frage("boolean", null, "x", "true", true).zustand()).isEqualTo(Zustand.TREFFER);
        assertThat(frage("boolean", null, "x", "true", false).zustand()).isEqualTo(Zustand.KEIN_TREFFER);
    }

    @Test
    void wrongTypesAreErrors() {
        fehler(() -> frage("string", null, "x", "\"7\"", 7), "kein Text");
        fehler(() -> frage("string", null, "x", "\"a\"", List.of("a")), "kein Text");
        fehler(() -> frage("number", null, "x", ">= 50700", "50700"), "keine Zahl");
        fehler(() -> frage("integer", null, "x", ">= 45", new BigDecimal("44.5")), "keine ganze Zahl");
        assertThat(frage("number", null, "x", ">= 50700", new BigDecimal("50700.00"))
                        .zustand())
                .isEqualTo(Zustand.TREFFER);
        assertThat(frage("number", null, "x", ">= 50700", new BigDecimal("50699.99"))
                        .zustand())
                .isEqualTo(Zustand.KEIN_TREFFER);
        assertThat(frage("number", null, "x", ">= 50700", 50699.99d).zustand()).isEqualTo(Zustand.KEIN_TREFFER);
    }

    @Test
    void datesAreDays() {
        String zelle = "[date(\"2025-01-01\")..date(\"2025-12-31\")]";
        fehler(() -> frage("date", null, "x", zelle, new Date()), "kein Datum");
        fehler(() -> frage("date", null, "x", zelle, "15.06.2025"), "kein Datum");
        fehler(() -> frage("date", null, "x", zelle, ""), "kein Datum");
        fehler(() -> frage("date", null, "x", zelle, LocalDateTime.of(2025, 6, 15, 8, 0)), "kein Datum");
        assertThat(frage("date", null, "x", zelle, null).zustand()).isEqualTo(Zustand.OFFEN);
        for (Object tag : List.of("2025-12-31", LocalDate.of(2025, 12, 31), LocalDateTime.of(2025, 12, 31, 0, 0))) {
            assertThat(frage("date", null, "x", zelle, tag).zustand()).isEqualTo(Zustand.TREFFER);
        }
        assertThat(frage("date", null, "x", zelle, "2026-01-01").zustand()).isEqualTo(Zustand.KEIN_TREFFER);
    }

    @Test
    void anotherStichtagInTheFactsIsAnError() {
        byte[] tabelle = tabelle("string", null, "x", "\"A\"", "string", null, "\"ja\"");
        fehler(
                () -> regelwerk.fragen("probe", tabelle, TAG, Map.of("x", "A", "stichtag", "2026-03-11")),
                "widerspricht");
        assertThat(regelwerk
                        .fragen("probe", tabelle, TAG, Map.of("x", "A", "stichtag", "2026-03-10"))
                        .zustand())
                .isEqualTo(Zustand.TREFFER);
    }

    // ---- expressions

    @Test
    void nullInAnExpressionIsOpenNotTheOtherBranch() {
        assertThat(frage("string", null, "if x > 18 then \"A\" else \"B\"", "\"B\"", null)
                        .zustand())
                .isEqualTo(Zustand.OFFEN);
        assertThat(frage("boolean", null, "if x then true else false", "false", null)
                        .zustand())
                .isEqualTo(Zustand.OFFEN);
        assertThat(frage("string", null, "if x > 18 then \"A\" else \"B\"", "\"B\"", 17)
                        .zustand())
                .isEqualTo(Zustand.TREFFER);
    }

    @Test
    void unknownFunctionsAreErrors() {
        fehler(() -> text("contains(\"K\")", null, "x", "K"), "contains");
        assertThat(text("contains(?, \"K\")", null, "x", "AKA").zustand()).isEqualTo(Zustand.TREFFER);
    }

    // ---- cells, before any question is asked

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number  | >= 50.700,00              | Komma zwischen Ziffern",
                "number  | >= 50,5                   | Komma zwischen Ziffern",
                "number  | >= 50.700                 | Tausenderpunkt",
                "number  | \"50700\"                 | vergleicht mit einem Text",
                "string  | DE                        | „DE“ ist kein Fakt",
                "string  | not(DE)                   | „DE“ ist kein Fakt",
                "string  | mein-feld                 | „feld“ ist kein Fakt",
                "string  | 7                         | vergleicht mit einer Zahl",
                "string  | \"A\" oder \"B\"          | kein gültiger FEEL-Ausdruck",
                "string  | not(null), contains(?, \"A\") | kein gültiger FEEL-Ausdruck",
                "date    | >= 2025-01-01             | Datum ohne date",
                "date    | >= 01.01.2025             | Datum ohne date",
                "date    | >= date(\"01.01.2025\")   | kein Datum in der Form",
                "date    | >= date(\"2025-02-30\")   | kein Datum in der Form",
                "date    | \"2025-01-01\"            | vergleicht mit einem Text",
                "date    | <= today()                | vom Tag des Rechners",
            })
    void aCellThatMeansSomethingElseIsRefused(String typ, String zelle, String befund) {
        byte[] tabelle = tabelle(typ, null, "x", zelle, "string", null, "\"ja\"");
        assertThat(regelwerk.pruefen("probe", tabelle))
                .anySatisfy(b -> assertThat(b).contains("Zeile 1", "Spalte „Merkmal“", befund));
        fehler(() -> regelwerk.fragen("probe", tabelle, TAG, Map.of("x", 1)), "darf nicht benutzt werden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number  | >= 50700.00",
                "number  | 1, 2, 3",
                "number  | [39682.80..48180)",
                "string  | \"50.700,00\", \"2025-01-01\"",
                "string  | starts with(?, \"21\"), starts with(?, \"25\")",
                "date    | >= date(\"2025-01-01\")",
                "date    | < date(\"2024-02-29\") + duration(\"P1Y\")",
                "boolean | true",
                "integer | >= 45",
            })
    void goodCellsAreAccepted(String typ, String zelle) {
        assertThat(regelwerk.pruefen("probe", tabelle(typ, null, "x", zelle, "string", null, "\"ja\"")))
                .isEmpty();
    }

    @Test
    void misspeltValuesAreRefused() {
        assertThat(regelwerk.pruefen("probe", tabelle("string", "\"A\",\"B\"", "x", "\"C\"", "string", null, "\"ja\"")))
                .anySatisfy(b -> assertThat(b).contains("„C“ gehört nicht zu den erlaubten Werten"));
        assertThat(regelwerk.pruefen(
                        "probe", tabelle("string", null, "x", "\"A\"", "string", "\"JA\",\"NEIN\"", "\"ja\"")))
                .anySatisfy(b -> assertThat(b).contains("„ja“ gehört nicht zu den erlaubten Werten"));
        assertThat(regelwerk.pruefen(
                        "probe", tabelle("string", "\"A\",\"B\"", "x", "\"B\"", "string", "\"JA\"", "\"JA\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "unbekannt", "1 +", "50,5", "today()"})
    void badOutputsAreRefused(String ausgabe) {
        assertThat(regelwerk.pruefen("probe", tabelle("string", null, "x", "\"A\"", "number", null, ausgabe)))
                .isNotEmpty();
    }

    @Test
    void outputsAreCheckedWhenComputed() {
        byte[] text = tabelle("string", null, "x", "\"A\"", "number", null, "\"100\"");
        fehler(() -> regelwerk.fragen("probe", text, TAG, Map.of("x", "A")), "keine Zahl");
        byte[] wert = tabelle(
                "string",
                null,
                "x",
                "\"A\"",
                "string",
                "\"JA\",\"NEIN\"",
                "if x = \"A\" then \"J\" + \"a\" else \"NEIN\"");
        assertThatThrownBy(() -> regelwerk.fragen("probe", wert, TAG, Map.of("x", "A")))
                .isInstanceOf(Regelfehler.class);
        byte[] gut = tabelle("string", null, "x", "\"A\"", "number", null, "100.50");
        assertThat(regelwerk
                        .fragen("probe", gut, TAG, Map.of("x", "A"))
                        .einzige()
                        .zahl("y"))
                .isEqualTo(new BigDecimal("100.5"));
        byte[] ganz = tabelle("string", null, "x", "\"A\"", "integer", null, "48");
        assertThat(regelwerk
                        .fragen("probe", ganz, TAG, Map.of("x", "A"))
                        .einzige()
                        .ganzzahl("y"))
                .isEqualTo(48L);
        byte[] tag = tabelle("string", null, "x", "\"A\"", "date", null, "stichtag + duration(\"P1M\")");
        assertThat(regelwerk
                        .fragen("probe", tag, TAG, Map.of("x", "A"))
                        .einzige()
                        .ausgaben())
                .isEqualTo(Map.of("y", LocalDate.of(2026, 4, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "",
                "date(\"2026-01-01\")",
                "> date(\"2026-01-01\")",
                "[date(\"2026-12-31\")..date(\"2026-01-01\")]",
                "[date(\"2026-02-30\")..date(\"2026-12-31\")]"
            })
    void everyRowSaysWhenItIsInForce(String zelle) {
        String gut =
                new String(tabelle("string", null, "x", "\"A\"", "string", null, "\"ja\""), StandardCharsets.UTF_8);
        byte[] schlecht = gut.replace(">= date(\"2026-01-01\")", zelle)
                .replace("&gt;= date(\"2026-01-01\")", zelle.replace(">", "&gt;"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(regelwerk.pruefen("probe", gut.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(regelwerk.pruefen("probe", schlecht))
                .anySatisfy(b -> assertThat(b).contains("Stichtag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIORITY", "OUTPUT ORDER"})
    void hitPoliciesTheEngineCannotDoAreRefused(String regel) {
        String gut =
                new String(tabelle("string", null, "x", "\"A\"", "string", null, "\"ja\""), StandardCharsets.UTF_8);
        byte[] schlecht = gut.replace("UNIQUE", regel).getBytes(StandardCharsets.UTF_8);
        assertThat(regelwerk.pruefen("probe", schlecht)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "groovy", "javascript", "http://www.java.com/java", "FEEL2"})
    void onlyFeelIsEvaluated(String sprache) {
        String gut =
                new String(tabelle("string", null, "x", "\"A\"", "string", null, "\"ja\""), StandardCharsets.UTF_8);
        for (String stelle : List.of(
                "<inputEntry id=\"r1b2\"", "<outputEntry id=\"r1a1\"", "<inputExpression id=\"a2\"", "<definitions")) {
            String schlecht = gut.replace(stelle, stelle + " expressionLanguage=\"" + sprache + "\"");
            assertThat(schlecht).isNotEqualTo(gut);
            assertThat(regelwerk.pruefen("probe", schlecht.getBytes(StandardCharsets.UTF_8)))
                    .as(stelle)
                    .anySatisfy(b -> assertThat(b).contains("„" + sprache + "“", "nur FEEL"));
        }
        String auchGut = gut.replace("<inputEntry id=\"r1b2\"", "<inputEntry id=\"r1b2\" expressionLanguage=\"feel\"");
        assertThat(regelwerk.pruefen("probe", auchGut.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\" + string(count(for i in 1..1000000000 return i)) | eine Schleife",
                "if (some i in 1..1000000000 satisfies i > 0) then \"a\" else \"b\" | eine Schleife",
                "string(9 ** 999999999) | eine Potenz",
                "string(sort([2, 1], function(a, b) a < b)) | eine eigene Funktion"
            })
    void whatCouldRunForEverIsRefused(String ausgabe, String was) {
        byte[] tabelle = tabelle("string", null, "x", "\"A\"", "string", null, ausgabe);
        assertThat(regelwerk.pruefen("probe", tabelle))
                .anySatisfy(b -> assertThat(b).contains(was));
    }

    @Test
    void twoRowsForOneAnswerAreNamed() {
        String gut =
                new String(tabelle("string", null, "x", "\"A\"", "string", null, "\"ja\""), StandardCharsets.UTF_8);
        int von = gut.indexOf("<rule");
        int bis = gut.indexOf("</rule>") + "</rule>".length();
        String zweite = gut.substring(von, bis).replace("id=\"r", "id=\"zweite_r");
        byte[] doppelt = (gut.substring(0, bis) + zweite + gut.substring(bis)).getBytes(StandardCharsets.UTF_8);
        fehler(() -> regelwerk.fragen("probe", doppelt, TAG, Map.of("x", "A")), "Zeilen [1, 2]");
        assertThat(regelwerk.fragen("probe", doppelt, TAG, Map.of("x", "B")).zustand())
                .isEqualTo(Zustand.KEIN_TREFFER);
    }

    private Antwort text(String zelle, String werte, String ausdruck, Object wert) {
        return frage("string", werte, ausdruck, zelle, wert);
    }

    private Antwort frage(String typ, String werte, String ausdruck, String zelle, Object wert) {
        Map<String, Object> fakten = new HashMap<>(Collections.singletonMap("x", wert));
        return regelwerk.fragen("probe", tabelle(typ, werte, ausdruck, zelle, "string", null, "\"ja\""), TAG, fakten);
    }

    private static void fehler(ThrowingCallable frage, String meldung) {
        assertThatThrownBy(frage).isInstanceOf(Regelfehler.class).hasMessageContaining(meldung);
    }

    private static byte[] tabelle(
            String typ,
            String werte,
            String ausdruck,
            String zelle,
            String ausgabetyp,
            String ausgabewerte,
            String ausgabe) {
        String faktTyp = ausdruck.equals("x") ? typ : ausdruck.startsWith("if x then") ? "boolean" : "number";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Probe" namespace="probe">
                  <decision id="probe" name="Probe">
                    <decisionTable id="t" hitPolicy="UNIQUE">
                      <input id="s1" label="Stichtag">
                        <inputExpression id="a1" typeRef="date"><text>stichtag</text></inputExpression>
                      </input>
                      <input id="s2" label="Merkmal">
                        <inputExpression id="a2" typeRef="%s"><text>%s</text></inputExpression>
                        %s
                      </input>
                      <output id="o1" label="Ergebnis" name="y" typeRef="%s">%s</output>
                      <rule id="r1">
                        <description>§ 1 | Probe</description>
                        <inputEntry id="r1b1"><text>&gt;= date("2026-01-01")</text></inputEntry>
                        <inputEntry id="r1b2"><text>%s</text></inputEntry>
                        <outputEntry id="r1a1"><text>%s</text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                  <inputData id="i" name="x"><variable id="v" name="x" typeRef="%s" /></inputData>
                </definitions>
                """
                .formatted(
                        typ,
                        xml(ausdruck),
                        werte == null ? "" : "<inputValues id=\"w2\"><text>" + xml(werte) + "</text></inputValues>",
                        ausgabetyp,
                        ausgabewerte == null
                                ? ""
                                : "<outputValues id=\"w3\"><text>" + xml(ausgabewerte) + "</text></outputValues>",
                        xml(zelle),
                        xml(ausgabe),
                        faktTyp)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
