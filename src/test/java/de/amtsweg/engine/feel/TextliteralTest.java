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
}
