package de.amtsweg.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The partner's own words in an error answer: RFC 9457 {@code detail}, CMIS {@code message}, or plain text. */
final class Fehlertext {

    private static final int HOECHSTLAENGE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Fehlertext() {}

    static String aus(Partner.Antwort antwort) {
        String typ = antwort.medientyp().toLowerCase(Locale.ROOT);
        String roh = "";
        if (typ.contains("json")) {
            roh = ausJson(antwort.inhalt());
        } else if (typ.startsWith("text/plain")) {
            roh = new String(antwort.inhalt(), StandardCharsets.UTF_8);
        }
        String text = roh.replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() <= HOECHSTLAENGE ? text : text.substring(0, HOECHSTLAENGE) + "…";
    }

    private static String ausJson(byte[] inhalt) {
        try {
            JsonNode json = JSON.readTree(inhalt);
            for (String feld : new String[] {"detail", "message", "title"}) {
                if (json != null && json.path(feld).isTextual()) {
                    return json.path(feld).asText();
                }
            }
        } catch (IOException e) {
            // an error answer that is broken itself says nothing
        }
        return "";
    }
}
