package de.amtsweg.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is read without the parser is the one that the parser reads. */
class TextliteralTest {

    private static final Pattern AUSGABE = Pattern.compile("<outputEntry[^>]*>\\s*<text>(\"[^\"<&]*\")</text>");
    private static final Pattern BEDINGUNG = Pattern.compile("<inputEntry[^>]*>\\s*<text>([^<&]*)</text>");
    private static final Pattern EINER = Pattern.compile("\"([^\"]*)\"");
    private static final VariableContext NICHTS = Variables.createVariables().asVariableContext();

    private final ScalaFeelEngine eigentliche = new ScalaFeelEngine(List.of());
    private final StriktesFeel feel = new StriktesFeel();

    @Test
    void jeder_Text_der_Tabellen() throws IOException {
        try (Stream<Path> tabellen = Files.walk(Path.of("decisions"))) {
            List<String> texte = tabellen.filter(p -> p.toString().endsWith(".dmn"))
                    .flatMap(p -> AUSGABE.matcher(lies(p)).results().map(m -> m.group(1)))
                    .distinct()
                    .toList();
            assertThat(texte).hasSizeGreaterThan(500).allSatisfy(this::gleich);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\"", "\"a\"", "\"ä – „ß“ § 1\"", "\"a\\\"b\"", "\"a\\nb\"", "\"a\" + \"b\"", "\"a\\\\\""})
    void auch_was_nur_so_aussieht(String text) {
        gleich(text);
    }

    @Test
    void ein_Text_ohne_Ende_bleibt_ein_Fehler() {
        assertThatThrownBy(() -> feel.evaluateSimpleExpression("\"a\"b\"", NICHTS))
                .isInstanceOf(FeelFehler.class);
    }

    private void gleich(String text) {
        Object erwartet = eigentliche.evaluateSimpleExpression(text, NICHTS);
        assertThat((Object) feel.evaluateSimpleExpression(text, NICHTS))
                .as(text)
                .isEqualTo(erwartet);
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void jede_Bedingung_aus_Texten_antwortet_wie_die_eigentliche() throws IOException {
        try (Stream<Path> tabellen = Files.walk(Path.of("decisions"))) {
            List<String> zellen = tabellen.filter(p -> p.toString().endsWith(".dmn"))
                    .flatMap(p -> BEDINGUNG.matcher(lies(p)).results().map(m -> m.group(1)))
                    .filter(z -> Textliste.lies(z) != null)
                    .distinct()
                    .toList();
            assertThat(zellen)
                    .hasSizeGreaterThan(500)
                    .anyMatch(z -> z.startsWith("not("))
                    .allSatisfy(this::gleicheAntworten);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\"",
                " \"a\" , \"b\" ",
                "not(\"a\")",
                "not( \"a\",\"b\" )",
                "not (\"a\")",
                "\"a\",",
                "\"a\" in x",
                "\"\\\"\""
            })
    void auch_was_nur_so_aussieht_wie_Texte(String zelle) {
        gleicheAntworten(zelle);
    }

    private void gleicheAntworten(String zelle) {
        for (String wert : List.of("a", "b", "", "BESCHAEFTIGUNG", "JA", "NEIN", "UNBEKANNT", "\"")) {
            VariableContext mit = Variables.putValue("x", wert).asVariableContext();
            assertThat(antwort(() -> feel.evaluateSimpleUnaryTests(zelle, "x", mit)))
                    .as(zelle + " für " + wert)
                    .isEqualTo(antwort(() -> eigentliche.evaluateSimpleUnaryTests(zelle, "x", mit)));
        }
        EINER.matcher(zelle).results().map(m -> m.group(1)).forEach(wert -> {
            VariableContext mit = Variables.putValue("x", wert).asVariableContext();
            assertThat(antwort(() -> feel.evaluateSimpleUnaryTests(zelle, "x", mit)))
                    .as(zelle + " für " + wert)
                    .isEqualTo(antwort(() -> eigentliche.evaluateSimpleUnaryTests(zelle, "x", mit)));
        });
    }

    /** The answer, or that there is none. */
    private static String antwort(java.util.function.BooleanSupplier frage) {
        try {
            return String.valueOf(frage.getAsBoolean());
        } catch (RuntimeException e) {
            return "Fehler";
        }
    }
}
