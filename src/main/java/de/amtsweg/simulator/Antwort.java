package de.amtsweg.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * What goes back over HTTP.
 *
 * @param laenge announced length; the connection is cut if the content is shorter
 */
record Antwort(int status, String typ, byte[] inhalt, int laenge) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MUELL_BYTES = 200;
    private static final Random ZUFALL = new Random(7);

    Antwort(int status, String typ, byte[] inhalt) {
        this(status, typ, inhalt, inhalt.length);
    }

    /** Random bytes that pretend to be this answer. */
    Antwort muell() {
        byte[] bytes = new byte[MUELL_BYTES];
        ZUFALL.nextBytes(bytes);
        return new Antwort(200, typ == null ? "application/xml" : typ, bytes);
    }

    /** The first half, announced as the whole; of an answer without content a line that never ends. */
    Antwort halbe() {
        return inhalt.length == 0
                ? new Antwort(status, typ, new byte[] {'<'}, 2)
                : new Antwort(status, typ, Arrays.copyOf(inhalt, inhalt.length / 2), inhalt.length);
    }

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
