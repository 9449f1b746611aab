package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A caseworker of the running program, by REST: finds the tasks of a case and completes their forms. */
final class Arbeitsplatz {

    private static final Duration FRIST = Duration.ofSeconds(90);
    private static final String PERSON = "sachbearbeitung-musterstadt";

    /** Form of a task that waits for an answer and goes away by itself. */
    static final String WARTEN = "antwort-abwarten";

    /** Stands for the number of a blank form that nobody else took. */
    private static final String VORDRUCK = "VORDRUCK";

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
            Map.of("seriennummer", VORDRUCK, "ausgehaendigtAm", LocalDate.now().toString()),
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

    /** Completes the forms of the case one after the other until this has come about; what waits for others is left. */
    void bearbeiteBis(String vorgangsnummer, String worauf, BooleanSupplier eingetreten) {
        Warten.bis(FRIST, worauf + " of " + vorgangsnummer, () -> {
            if (eingetreten.getAsBoolean()) {
                return true;
            }
            for (JsonNode aufgabe : aufgaben(vorgangsnummer)) {
                Map<String, Object> angaben = ANGABEN.get(formular(aufgabe));
                if (angaben != null) {
                    erledige(aufgabe, angaben, "F" + vorgangsnummer.replaceAll("\\D", ""));
                    break;
                }
            }
            return false;
        });
    }

    /** Whether the case has a task with this form. */
    boolean hat(String vorgangsnummer, String formular) {
        return formulare(vorgangsnummer).contains(formular);
    }

    /** Forms of the tasks of the case that are open now. */
    List<String> formulare(String vorgangsnummer) {
        List<String> formulare = new ArrayList<>();
        aufgaben(vorgangsnummer).forEach(aufgabe -> formulare.add(formular(aufgabe)));
        return formulare;
    }

    private JsonNode aufgaben(String vorgangsnummer) {
        return Netz.lies(hole("/task?processVariables=vorgangsnummer_eq_" + vorgangsnummer, PERSON));
    }

    private static String formular(JsonNode aufgabe) {
        return aufgabe.path("camundaFormRef").path("key").asText();
    }

    private void erledige(JsonNode aufgabe, Map<String, Object> angaben, String vordruck) {
        String pfad = "/task/" + aufgabe.path("id").asText();
        schicke(pfad + "/claim", PERSON, Map.of("userId", PERSON));
        Map<String, Object> werte = new LinkedHashMap<>();
        angaben.forEach((name, wert) -> werte.put(name, Map.of("value", VORDRUCK.equals(wert) ? vordruck : wert)));
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
