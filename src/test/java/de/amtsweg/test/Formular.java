package de.amtsweg.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/** A deployed form, filled in as the Tasklist would: it knows its fields and refuses what they refuse. */
final class Formular {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final List<JsonNode> felder = new ArrayList<>();

    private Formular(String name, JsonNode inhalt) {
        this.name = name;
        sammle(inhalt.path("components"));
    }

    /** The form as the Tasklist reads it. */
    static Formular aus(String name, JsonNode inhalt) {
        return new Formular(name, inhalt);
    }

    static Formular zu(ProcessEngine engine, Task task) {
        try (InputStream inhalt = engine.getFormService().getDeployedTaskForm(task.getId())) {
            return new Formular(task.getCamundaFormRef().getKey(), JSON.readTree(inhalt));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sammle(JsonNode bausteine) {
        for (JsonNode baustein : bausteine) {
            if (baustein.hasNonNull("key")) {
                felder.add(baustein);
            }
            sammle(baustein.path("components"));
        }
    }

    /** What the form shows before anybody fills it in; lists and maps as Java ones. */
    static Map<String, Object> vorgelegt(ProcessEngine engine, Task task) {
        Map<String, Object> werte = new HashMap<>();
        engine.getTaskService().getVariablesLocal(task.getId()).forEach((name, wert) -> {
            try {
                werte.put(
                        name,
                        wert instanceof SpinJsonNode knoten ? JSON.readValue(knoten.toString(), Object.class) : wert);
            } catch (IOException e) {
                throw new IllegalStateException(name, e);
            }
        });
        return werte;
    }

    /** All fields of the form with these values, typed as the engine takes them. */
    Map<String, Object> ausgefuellt(Map<String, Object> vorgelegt, Map<String, Object> eingaben) {
        Map<String, Object> werte = werte(vorgelegt, eingaben);
        werte.replaceAll((key, wert) -> alsVariable(wert));
        return werte;
    }

    /** All fields of the form with these values. */
    Map<String, Object> werte(Map<String, Object> vorgelegt, Map<String, Object> eingaben) {
        List<String> schluessel =
                felder.stream().map(f -> f.get("key").asText()).toList();
        eingaben.keySet().stream()
                .filter(k -> !schluessel.contains(k))
                .findFirst()
                .ifPresent(k -> {
                    throw new IllegalArgumentException("the form " + name + " has no field " + k);
                });
        Map<String, Object> werte = new LinkedHashMap<>();
        for (JsonNode feld : felder) {
            String key = feld.get("key").asText();
            Object wert = eingaben.containsKey(key) ? eingaben.get(key) : vorgelegt.get(key);
            pruefe(feld, key, wert);
            werte.put(key, wert);
        }
        return werte;
    }

    private void pruefe(JsonNode feld, String key, Object wert) {
        boolean immerSichtbar = !feld.path("conditional").hasNonNull("hide");
        if (wert == null
                && immerSichtbar
                && feld.path("validate").path("required").asBoolean()) {
            throw new IllegalArgumentException("the form " + name + " wants an answer in " + key);
        }
        List<String> erlaubt = feld.path("values").findValuesAsText("value");
        if (wert != null && !erlaubt.isEmpty() && !(wert instanceof List) && !erlaubt.contains(wert.toString())) {
            throw new IllegalArgumentException("the form " + name + " does not offer " + wert + " in " + key);
        }
    }

    private static Object alsVariable(Object wert) {
        if (wert instanceof List<?> liste) {
            try {
                return SpinValues.jsonValue(JSON.writeValueAsString(liste)).create();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return wert == null ? Variables.untypedNullValue() : wert;
    }
}
