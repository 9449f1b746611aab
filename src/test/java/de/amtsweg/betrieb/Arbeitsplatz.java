package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A caseworker of the running program, by REST: finds the tasks of a case and completes their forms. */
final class Arbeitsplatz {

    private static final Duration FRIST = Duration.ofSeconds(60);
    private static final String PERSON = "sachbearbeitung-musterstadt";

    private static final Map<String, Map<String, Object>> ANGABEN = Map.of(
            "unterlagen-pruefen",
            Map.of("unterlagenErgebnis", "VOLLSTAENDIG", "verzichtBegruendung", "Das Original lag am Schalter vor."),
            "identitaet-feststellen",
            Map.of(
                    "identitaetNachweis", "PASS",
                    "passnummer", "U23871450",
                    "passGueltigBis", "2031-06-14",
                    "lichtbild", "CLOUD_DIENSTLEISTER",
                    "fingerabdruecke", "ERFASST",
                    "unterschrift", "ERFASST",
                    "bisherigerAufenthalt", "NATIONALES_VISUM",
                    "titelGueltigBis", "2026-12-31"),
            "fiktionsbescheinigung-aushaendigen",
            Map.of(
                    "seriennummer",
                    "F1234567",
                    "ausgehaendigtAm",
                    LocalDate.now().toString()),
            "sachverhalt-feststellen",
            Map.of(
                    "qualifizierteBeschaeftigung", "JA",
                    "abschlussAnerkannt", "JA",
                    "berufsausuebung", "NICHT_ERFORDERLICH",
                    "lebensunterhaltGesichert", "JA",
                    "ausweisungsinteresse", "KEINES"));

    private final String basis;

    Arbeitsplatz(int port) {
        this.basis = "http://127.0.0.1:" + port + "/engine-rest";
    }

    /** Completes the forms up to the questions to the registers. */
    void bearbeiteBisZurBeteiligung(String vorgangsnummer) {
        String formular;
        do {
            JsonNode aufgabe = Warten.auf(FRIST, "a task of " + vorgangsnummer, () -> eine(vorgangsnummer));
            formular = formular(aufgabe);
            assertThat(ANGABEN).as("a form before the registers are asked").containsKey(formular);
            erledige(aufgabe, ANGABEN.get(formular));
        } while (!formular.equals("sachverhalt-feststellen"));
    }

    /** Waits for the task with this form. */
    JsonNode warteAuf(String vorgangsnummer, String formular, Duration frist) {
        return Warten.auf(frist, formular + " of " + vorgangsnummer, () -> {
            for (JsonNode aufgabe : aufgaben(vorgangsnummer)) {
                if (formular(aufgabe).equals(formular)) {
                    return aufgabe;
                }
            }
            return null;
        });
    }

    private JsonNode eine(String vorgangsnummer) {
        JsonNode aufgaben = aufgaben(vorgangsnummer);
        return aufgaben.size() == 1 ? aufgaben.get(0) : null;
    }

    private JsonNode aufgaben(String vorgangsnummer) {
        return Netz.lies(hole("/task?processVariables=vorgangsnummer_eq_" + vorgangsnummer, PERSON));
    }

    private static String formular(JsonNode aufgabe) {
        return aufgabe.path("camundaFormRef").path("key").asText();
    }

    private void erledige(JsonNode aufgabe, Map<String, Object> angaben) {
        String pfad = "/task/" + aufgabe.path("id").asText();
        schicke(pfad + "/claim", PERSON, Map.of("userId", PERSON));
        Map<String, Object> werte = new LinkedHashMap<>();
        angaben.forEach((name, wert) -> werte.put(name, Map.of("value", wert)));
        schicke(pfad + "/submit-form", PERSON, Map.of("variables", werte));
    }

    HttpResponse<String> hole(String pfad, String person) {
        return Netz.sende(HttpRequest.newBuilder(URI.create(basis + pfad))
                .header("Authorization", Netz.ausweis(person, "demo"))
                .GET());
    }

    HttpResponse<String> schicke(String pfad, String person, Object inhalt) {
        HttpResponse<String> antwort = Netz.sende(
                Netz.json(URI.create(basis + pfad), inhalt).header("Authorization", Netz.ausweis(person, "demo")));
        assertThat(antwort.statusCode()).as(pfad + ": " + antwort.body()).isBetween(200, 204);
        return antwort;
    }
}
