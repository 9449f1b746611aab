package de.amtsweg.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;

/** Pins the internal classes that strict evaluation is built on. */
class StrikteDmnKonfigurationTest {

    private final StriktesFeel feel = new StriktesFeel();
    private final DmnEngine engine = StrikteDmnKonfiguration.erzeugen().buildEngine();

    @Test
    void evaluatesAsFeelDoes() {
        assertThat((Object) feel.evaluateSimpleExpression("0.1 + 0.2 = 0.3", variablen()))
                .isEqualTo(true);
        VariableContext x = variablen("x", new BigDecimal("50700.00"));
        assertThat(feel.evaluateSimpleUnaryTests(">= 50700", "x", x)).isTrue();
        assertThat(feel.evaluateSimpleUnaryTests("? > 50700", "x", x)).isFalse();
        assertThat(feel.evaluateSimpleUnaryTests("-", "x", variablen("x", null)))
                .isTrue();
    }

    @Test
    void namesTheExpressionThatCannotBeEvaluated() {
        assertThatThrownBy(() -> feel.evaluateSimpleExpression("gehalt + 1", variablen()))
                .isInstanceOf(FeelFehler.class)
                .hasMessageContaining("„gehalt + 1“")
                .hasMessageContaining("der Fakt „gehalt“ ist nicht angegeben");
        assertThatThrownBy(() -> feel.evaluateSimpleUnaryTests("> 3", "x", variablen("x", "5")))
                .isInstanceOf(FeelFehler.class)
                .hasMessageContaining("nicht vergleichbar");
        assertThatThrownBy(() -> feel.evaluateSimpleUnaryTests("list contains(?, \"a\")", "x", variablen("x", null)))
                .isInstanceOf(FeelFehler.class);
        assertThat(feel.evaluateSimpleUnaryTests("list contains(?, \"a\")", "x", variablen("x", List.of("a"))))
                .isTrue();
        assertThatThrownBy(() -> feel.evaluateSimpleExpression("1 +", variablen()))
                .isInstanceOf(FeelFehler.class)
                .hasMessageContaining("kein gültiger FEEL-Ausdruck");
    }

    @Test
    void knowsWhatAnExpressionReads() {
        FeelBestandteile teile = feel.ausdruckZerlegen("if a = null then \"X\" else string(b + 1)");
        assertThat(teile.namen()).containsExactlyInAnyOrder("a", "b");
        assertThat(teile.funktionen()).containsExactly("string");
        assertThat(teile.texte()).containsExactly("X");
        assertThat(teile.nenntNull()).isTrue();
        assertThat(feel.zelleZerlegen(">= schwelle").namen()).containsExactly("schwelle");
        assertThat(feel.zelleZerlegen("not(\"a\")").nenntNull()).isFalse();
    }

    @Test
    void aWholeTableIsStrictWithoutFurtherHelp() {
        DmnDecision tabelle = tabelle("date", "[date(\"2025-01-01\")..date(\"2025-12-31\")]", "number", "100.50");
        assertThat(frage(tabelle, LocalDate.of(2025, 12, 31)).getSingleResult().getEntryMap())
                .isEqualTo(Map.of("y", new BigDecimal("100.5")));
        assertThat(frage(tabelle, "2025-12-31")).hasSize(1);
        assertThat(frage(tabelle, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThatThrownBy(() -> frage(tabelle, "31.12.2025"))
                .isInstanceOf(FeelFehler.class)
                .hasMessageContaining("kein Datum");
        assertThatThrownBy(() -> frage(tabelle, null)).isInstanceOf(FeelFehler.class);
        assertThatThrownBy(() -> engine.evaluateDecisionTable(tabelle, Variables.createVariables()))
                .isInstanceOf(FeelFehler.class)
                .hasMessageContaining("„x“");
        assertThatThrownBy(() -> frage(tabelle("number", ">= 1", "number", "1"), "5"))
                .isInstanceOf(FeelFehler.class)
                .hasMessageContaining("keine Zahl");
        assertThatThrownBy(() -> frage(tabelle("boolean", "true", "number", "1"), "true"))
                .isInstanceOf(FeelFehler.class)
                .hasMessageContaining("weder ja noch nein");
        assertThatThrownBy(() -> frage(tabelle("string", "\"7\"", "number", "1"), 7))
                .isInstanceOf(FeelFehler.class)
                .hasMessageContaining("kein Text");
    }

    private DmnDecisionTableResult frage(DmnDecision tabelle, Object x) {
        VariableMap variablen = Variables.createVariables();
        variablen.put("x", x);
        return engine.evaluateDecisionTable(tabelle, variablen);
    }

    private static VariableContext variablen(Object... namenUndWerte) {
        VariableMap variablen = Variables.createVariables();
        for (int i = 0; i < namenUndWerte.length; i += 2) {
            variablen.put((String) namenUndWerte[i], namenUndWerte[i + 1]);
        }
        return variablen.asVariableContext();
    }

    private DmnDecision tabelle(String typ, String zelle, String ausgabetyp, String ausgabe) {
        String xml =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Probe" namespace="probe">
                  <decision id="probe" name="Probe">
                    <decisionTable id="t">
                      <input id="s"><inputExpression id="a" typeRef="%s"><text>x</text></inputExpression></input>
                      <output id="o" name="y" typeRef="%s" />
                      <rule id="r">
                        <inputEntry id="b"><text><![CDATA[%s]]></text></inputEntry>
                        <outputEntry id="c"><text>%s</text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """
                        .formatted(typ, ausgabetyp, zelle, ausgabe);
        DmnModelInstance modell =
                Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return engine.parseDecision("probe", modell);
    }
}
