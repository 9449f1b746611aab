package de.amtsweg.vorgang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Values in and out of jsonb columns. What we stored ourselves and cannot read is a fault of the program. */
@Component
public class Jsonspalte {

    private final ObjectMapper json;

    Jsonspalte(ObjectMapper json) {
        this.json = json;
    }

    /** The value as JSON text. */
    public String schreib(Object wert) {
        try {
            return json.writeValueAsString(wert);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be stored as JSON: " + wert.getClass(), e);
        }
    }

    /** The stored value. */
    public <T> T lies(String text, TypeReference<T> typ) {
        try {
            return json.readValue(text, typ);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON is not readable as " + typ.getType(), e);
        }
    }
}
