package de.amtsweg.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back over HTTP. */
record Antwort(int status, String typ, byte[] inhalt) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Antwort leer(int status) {
        return new Antwort(status, null, new byte[0]);
    }

    static Antwort xml(byte[] inhalt) {
        return new Antwort(200, "application/xml; charset=UTF-8", inhalt);
    }

    static Antwort json(int status, Object wert) {
        return new Antwort(status, "application/json; charset=UTF-8", bytes(wert));
    }

    /** Problem after RFC 9457 with German text. */
    static Antwort problem(int status, String titel, String einzelheit) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", titel);
        problem.put("status", status);
        problem.put("detail", einzelheit);
        return new Antwort(status, "application/problem+json; charset=UTF-8", bytes(problem));
    }

    private static byte[] bytes(Object wert) {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(wert)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
