package de.amtsweg.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.vorgang.Fallart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A case worked by two people through the REST calls of their browsers' Tasklist and nothing else: find the task, take it,
 * read the form and its values, send it.
 */
public final class Tasklistweg {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Fall fall;
    private final List<String> personen;
    private final Map<String, UnaryOperator<Map<String, Object>>> antworten = new HashMap<>();
    private final List<String> erledigt = new ArrayList<>();

    private Tasklistweg(Fall fall) {
        this.fall = fall;
        this.personen = fall.vorgang().fallart() == Fallart.EINBUERGERUNG
                ? List.of("staatsangehoerigkeit-musterstadt", "urkunde-musterstadt")
                : List.of("sachbearbeitung-musterstadt", "zeichnung-musterstadt");
    }

    public static Tasklistweg mit(Fall fall) {
        return new Tasklistweg(fall);
    }

    /** What is answered otherwise than usual, told from what the form shows. */
    public Tasklistweg antwortet(String formular, UnaryOperator<Map<String, Object>> antwort) {
        antworten.put(formular, antwort);
        return this;
    }

    /** The same with fixed answers. */
    public Tasklistweg antwortet(String formular, Map<String, Object> antwort) {
        return antwortet(formular, vorgelegt -> antwort);
    }

    /** Works until nothing is left to do. */
    public Fall bisZumEnde() {
        List<Tasklist> browser = personen.stream().map(Tasklist::als).toList();
        Warten.auf(
                "Ende",
                () -> {
                    browser.forEach(this::arbeite);
                    return fall.laeuft() ? Optional.empty() : Optional.of(true);
                },
                () -> fall.nummer() + " " + erledigt + " " + fall.verlauf());
        return fall;
    }

    /** The forms that were filled in, in their order. */
    public List<String> erledigt() {
        return erledigt;
    }

    private void arbeite(Tasklist browser) {
        JsonNode offen = gelungen(browser.get("/task?processInstanceBusinessKey=" + fall.nummer()));
        for (JsonNode aufgabe : offen) {
            String formular = aufgabe.path("camundaFormRef").path("key").asText();
            if (!Antworten.WARTEND.contains(formular)) {
                erledige(browser, aufgabe.path("id").asText(), formular);
                return;
            }
        }
    }

    private void erledige(Tasklist browser, String aufgabe, String formular) {
        String person = personen.get(formular.endsWith("-zeichnen") ? 1 : 0);
        if (!browser.person().equals(person)) {
            return;
        }
        gelungen(browser.post("/task/" + aufgabe + "/claim", "{\"userId\":\"" + person + "\"}"));
        Map<String, Object> vorgelegt =
                vorgelegt(gelungen(browser.get("/task/" + aufgabe + "/form-variables?deserializeValues=false")));
        Map<String, Object> eingaben = new HashMap<>(Antworten.zu(formular, vorgelegt));
        Optional.ofNullable(antworten.get(formular)).ifPresent(a -> eingaben.putAll(a.apply(vorgelegt)));
        Map<String, Object> variablen = new HashMap<>();
        Formular.aus(formular, gelungen(browser.get("/task/" + aufgabe + "/deployed-form")))
                .werte(vorgelegt, eingaben)
                .forEach((name, wert) -> variablen.put(name, variable(wert)));
        gelungen(browser.post("/task/" + aufgabe + "/submit-form", schreib(Map.of("variables", variablen))));
        erledigt.add(formular);
    }

    private static Map<String, Object> vorgelegt(JsonNode variablen) {
        Map<String, Object> werte = new HashMap<>();
        variablen.fields().forEachRemaining(v -> {
            JsonNode wert = v.getValue().path("value");
            boolean json = wert.isTextual()
                    && !"String".equals(v.getValue().path("type").asText())
                    && wert.asText().matches("(?s)[\\[{].*");
            werte.put(v.getKey(), json ? lies(wert.asText()) : JSON.convertValue(wert, Object.class));
        });
        return werte;
    }

    private static Map<String, Object> variable(Object wert) {
        Map<String, Object> variable = new HashMap<>();
        variable.put("value", wert instanceof List ? schreib(wert) : wert);
        if (wert instanceof List) {
            variable.put("type", "Json");
        }
        return variable;
    }

    private static JsonNode gelungen(Tasklist.Antwort antwort) {
        if (antwort.status() >= 300) {
            throw new AssertionError(antwort.status() + " " + antwort.inhalt());
        }
        return antwort.inhalt().isEmpty() ? JSON.nullNode() : antwort.json();
    }

    private static Object lies(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (IOException e) {
            throw new IllegalStateException(json, e);
        }
    }

    private static String schreib(Object wert) {
        try {
            return JSON.writeValueAsString(wert);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
