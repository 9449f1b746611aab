package de.amtsweg.antrag;

import java.net.URI;
import org.springframework.http.HttpStatus;

/** Why a message was not accepted: type, status and title of the RFC 9457 problem. */
enum Ablehnungsgrund {
    TOKEN(HttpStatus.UNAUTHORIZED, "zugang", "Das Zugangstoken fehlt oder ist falsch"),
    MEDIENTYP(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "medientyp", "Nur application/xml wird angenommen"),
    ZU_GROSS(HttpStatus.PAYLOAD_TOO_LARGE, "zu-gross", "Die Nachricht ist zu groß"),
    ZEICHENSATZ(HttpStatus.BAD_REQUEST, "zeichensatz", "Die Nachricht ist nicht in UTF-8 geschrieben"),
    NICHT_WOHLGEFORMT(HttpStatus.BAD_REQUEST, "nicht-wohlgeformt", "Die Nachricht ist kein wohlgeformtes XML"),
    DOKUMENTTYP(HttpStatus.BAD_REQUEST, "dokumenttyp", "Dokumenttypen und Entitäten werden nicht angenommen"),
    SCHEMA(HttpStatus.UNPROCESSABLE_ENTITY, "schema", "Die Nachricht entspricht nicht dem Schema"),
    ANLAGE(HttpStatus.UNPROCESSABLE_ENTITY, "anlage", "Eine Anlage kann nicht angenommen werden"),
    UNBEKANNTE_BEHOERDE(HttpStatus.UNPROCESSABLE_ENTITY, "unbekannte-behoerde", "Die Behörde ist hier nicht bekannt"),
    UNZUSTAENDIG(HttpStatus.UNPROCESSABLE_ENTITY, "unzustaendig", "Die Behörde hat diese Aufgabe nicht"),
    UNBEKANNTER_STATUS(HttpStatus.NOT_FOUND, "unbekannter-status", "Zu diesem Link gibt es keine Auskunft"),
    NICHT_GESPEICHERT(HttpStatus.INTERNAL_SERVER_ERROR, "nicht-gespeichert", "Der Antrag wurde nicht gespeichert");

    private final HttpStatus status;
    private final String name;
    private final String titel;

    Ablehnungsgrund(HttpStatus status, String name, String titel) {
        this.status = status;
        this.name = name;
        this.titel = titel;
    }

    HttpStatus status() {
        return status;
    }

    URI typ() {
        return URI.create("/fehler/" + name);
    }

    String titel() {
        return titel;
    }
}
