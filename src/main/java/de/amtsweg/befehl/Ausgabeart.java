package de.amtsweg.befehl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** How a command tells its result: in German lines, or as one JSON value for other programs. */
final class Ausgabeart {

    /** Made when it is needed only: it takes longer than many a command. */
    private static final class Json {
        static final ObjectMapper SCHREIBER = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    @Option(names = "--json", description = "Gibt das Ergebnis als JSON aus, für andere Programme.")
    private boolean json;

    /** Lines for people that come before the result. */
    void zeige(PrintWriter aus, List<String> zeilen) {
        if (!json) {
            zeilen.forEach(aus::println);
        }
    }

    void gib(PrintWriter aus, Object wert, List<String> zeilen) {
        if (!json) {
            zeilen.forEach(aus::println);
            return;
        }
        try {
            aus.println(Json.SCHREIBER.writeValueAsString(wert));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
