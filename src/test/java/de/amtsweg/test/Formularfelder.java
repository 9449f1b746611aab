package de.amtsweg.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form {@code stelle-beteiligen} against the messages it is for. */
public final class Formularfelder {

    private Formularfelder() {}

    /** What a message asks for, the form offers, with the same choices. */
    public static void stehenImFormular(List<Feld> felder) {
        Map<String, JsonNode> formular = new HashMap<>();
        try {
            new ObjectMapper()
                    .readTree(new File("forms/bausteine/stelle-beteiligen.form"))
                    .path("components")
                    .forEach(c -> formular.put(c.path("key").asText(), c));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(felder).isNotEmpty().allSatisfy(f -> {
            JsonNode feld = formular.get(f.name());
            assertThat(feld).as(f.name()).isNotNull();
            assertThat(feld.path("values").findValuesAsText("value"))
                    .as(f.name())
                    .isEqualTo(f.codes());
            assertThat(feld.path("validate").path("required").asBoolean())
                    .as(f.name())
                    .isEqualTo(f.pflicht());
            assertThat(feld.path("type").asText().equals("datetime"))
                    .as(f.name())
                    .isEqualTo(f.art() == Feld.Art.TAG);
        });
    }
}
