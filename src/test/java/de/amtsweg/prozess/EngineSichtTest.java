package de.amtsweg.prozess;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the engine says a case stands, step by step, while people see their forms. */
class EngineSichtTest extends AmtswegTest {

    @BeforeEach
    void zusicherungenAnDieseEngine() {
        AbstractAssertions.init(engine);
    }

    @Test
    void ein_Fall_geht_durch_den_Hauptprozess_von_links_nach_rechts() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        ProcessInstance instanz = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.nummer())
                .processDefinitionKey("aufenthaltstitel-erteilen")
                .singleResult();

        assertThat(instanz)
                .hasPassed("startEvent_antragEingegangen", "serviceTask_akteAnlegen")
                .isWaitingAt("userTask_unterlagenPruefen")
                .hasNotPassed("userTask_identitaetFeststellen");

        fall.bis("entscheidung-vorschlagen");

        assertThat(instanz)
                .hasPassedInOrder(
                        "userTask_unterlagenPruefen",
                        "userTask_identitaetFeststellen",
                        "userTask_sachverhaltFeststellen",
                        "businessRuleTask_pruefumfangBestimmen",
                        "callActivity_beteiligen",
                        "businessRuleTask_rechtsgrundlagenVorschlagen",
                        "userTask_rechtsgrundlageFestlegen")
                .isWaitingAt("userTask_entscheidungVorschlagen")
                .hasNotPassed("callActivity_bescheidBekanntgeben");

        fall.bisZumEnde();

        assertThat(instanz).hasPassed("callActivity_bescheidBekanntgeben").isEnded();
    }
}
