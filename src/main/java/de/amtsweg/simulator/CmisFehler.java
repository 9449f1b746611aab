package de.amtsweg.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** An error of the CMIS browser binding: JSON with {@code exception} and {@code message}. */
final class CmisFehler extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String art;

    private CmisFehler(int status, String art, String text) {
        super(text);
        this.status = status;
        this.art = art;
    }

    static CmisFehler ungueltig(String text) {
        return new CmisFehler(400, "invalidArgument", text);
    }

    static CmisFehler fehlt(String was) {
        return new CmisFehler(404, "objectNotFound", "Nicht gefunden: " + was);
    }

    static CmisFehler kannNicht(String was) {
        return new CmisFehler(405, "notSupported", "Das kann dieser Simulator nicht: " + was);
    }

    static CmisFehler verletzt(String text) {
        return new CmisFehler(409, "constraint", text);
    }

    static CmisFehler veraltet() {
        return new CmisFehler(409, "updateConflict", "Das Objekt wurde inzwischen geändert.");
    }

    static CmisFehler nameVergeben(String name) {
        return new CmisFehler(
                409,
                "nameConstraintViolation",
                "nameAlreadyExists: Den Namen „" + name + "“ gibt es in diesem Ordner schon.");
    }

    Antwort antwort() {
        Map<String, Object> fehler = new LinkedHashMap<>();
        fehler.put("exception", art);
        fehler.put("message", getMessage());
        return Antwort.json(status, fehler);
    }
}
