package de.amtsweg.behoerde.pruefung;

import java.util.Map;
import java.util.Set;

/** What an authority's model may consist of. Everything else is refused: what nobody thought of, too. */
final class Modellregeln {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Pictures, and marks of the editor; they do nothing. */
    static final Set<String> ZEICHNUNG = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://camunda.org/schema/modeler/1.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/");

    static final Set<String> DIENSTE = Set.of("${schreibenVersendenDelegate}");
    static final Set<String> GRUPPEN = Set.of("sachbearbeitung", "zeichnung", "behoerdenadministration");
    static final Set<String> EINGABEN = Set.of("betreff", "text", "fristart");

    static final Map<String, Set<String>> ELEMENTE = Map.of(
            BPMN,
            Set.of(
                    "definitions",
                    "process",
                    "documentation",
                    "extensionElements",
                    "startEvent",
                    "endEvent",
                    "userTask",
                    "serviceTask",
                    "businessRuleTask",
                    "callActivity",
                    "subProcess",
                    "exclusiveGateway",
                    "parallelGateway",
                    "inclusiveGateway",
                    "eventBasedGateway",
                    "boundaryEvent",
                    "intermediateCatchEvent",
                    "intermediateThrowEvent",
                    "timerEventDefinition",
                    "timeDate",
                    "timeDuration",
                    "terminateEventDefinition",
                    "sequenceFlow",
                    "conditionExpression",
                    "incoming",
                    "outgoing",
                    "textAnnotation",
                    "text",
                    "association",
                    "group",
                    "category",
                    "categoryValue",
                    "collaboration",
                    "participant",
                    "laneSet",
                    "lane",
                    "flowNodeRef"),
            CAMUNDA,
            Set.of("inputOutput", "inputParameter", "in", "out", "properties", "property", "failedJobRetryTimeCycle"));

    static final Set<String> CAMUNDA_ATTRIBUTE = Set.of(
            "versionTag",
            "historyTimeToLive",
            "isStartableInTasklist",
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "dueDate",
            "priority",
            "delegateExpression",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "calledElementBinding",
            "calledElementTenantId",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "resultVariable",
            "modelerTemplate",
            "modelerTemplateVersion");

    private Modellregeln() {}
}
