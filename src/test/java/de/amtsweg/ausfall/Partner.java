package de.amtsweg.ausfall;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** The tester's side of one simulator. */
record Partner(String name, String adresse) {

    void stelle(String json) {
        HttpResponse<String> antwort = sende(Http.json(adresse + "/_simulator/zustand", json));
        if (antwort.statusCode() != 200) {
            throw new IllegalStateException(name + " " + json + ": " + antwort.body());
        }
    }

    void an() {
        stelle("{\"zustand\":\"AN\"}");
    }

    void aus() {
        stelle("{\"zustand\":\"AUS\"}");
    }

    JsonNode zaehler() {
        return hole("zaehler");
    }

    /** How many messages have met this fault. */
    int begegnungen(String stoerung) {
        return zaehler().path("anfragen").path(stoerung).asInt();
    }

    JsonNode nachrichten() {
        return hole("nachrichten");
    }

    JsonNode datensaetze() {
        return hole("datensaetze");
    }

    private JsonNode hole(String was) {
        return Http.lies(sende(Http.an(adresse + "/_simulator/" + was).GET()).body());
    }

    private static HttpResponse<String> sende(java.net.http.HttpRequest.Builder anfrage) {
        try {
            return Http.sende(anfrage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
