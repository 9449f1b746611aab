package de.amtsweg.ausfall;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** One model fails in every instance; the others must not suffer. */
final class KaputtesModell implements Szenario {

    private static final double ANTEIL = 0.9;
    private static final int OFFENE_JE_KLIENT = 5;
    private static final Duration MESSZEIT = Duration.ofSeconds(40);
    private static final String BEHOERDE = "abh-musterstadt";
    private static final String GRENZE = "amtsweg-ausfall";
    private static final String MODELL =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="ausfall" id="d">
              <process id="ausfall-kaputt" isExecutable="true" camunda:historyTimeToLive="1">
                <startEvent id="start"><outgoing>f1</outgoing></startEvent>
                <sequenceFlow id="f1" sourceRef="start" targetRef="kaputt" />
                <serviceTask id="kaputt" camunda:asyncBefore="true" camunda:expression="${nichtVorhanden.tuEtwas()}">
                  <extensionElements>
                    <camunda:failedJobRetryTimeCycle>R2/PT1S</camunda:failedJobRetryTimeCycle>
                  </extensionElements>
                  <incoming>f1</incoming><outgoing>f2</outgoing>
                </serviceTask>
                <sequenceFlow id="f2" sourceRef="kaputt" targetRef="ende" />
                <endEvent id="ende"><incoming>f2</incoming></endEvent>
              </process>
            </definitions>
            """;

    @Override
    public String kennung() {
        return "F16";
    }

    @Override
    public String worum() {
        return "ein Modell scheitert in jeder Instanz";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(7);
    }

    @Override
    public void laufe(Buehne buehne) throws Exception {
        int kaputte = buehne.masse().anteil(300, 10);
        Buehne.Stand davor = buehne.stand();
        Last last = buehne.stetig(buehne.masse().klienten() * OFFENE_JE_KLIENT);
        Buehne.ruhe(Duration.ofSeconds(20));
        double davorJeSekunde = durchsatz(last);
        HttpResponse<String> antwort = bereitstellen(buehne);
        if (antwort.statusCode() != 200) {
            buehne.ergebnis()
                    .messe(
                            "Bereitstellen eines fremden Modells über REST",
                            antwort.statusCode(),
                            "abgewiesen oder möglich",
                            true);
            buehne.ergebnis().nenne("nicht gemessen", "das Modell wird abgewiesen: " + antwort.body());
            return;
        }
        String bereitstellung = Http.lies(antwort.body()).path("id").asText();
        int vorher = buehne.stoerfaelle();
        try {
            for (int i = 0; i < kaputte; i++) {
                HttpResponse<String> start = buehne.hand()
                        .schicke(
                                "/process-definition/key/ausfall-kaputt/tenant-id/" + BEHOERDE + "/start",
                                "technik",
                                Map.of());
                if (start.statusCode() != 200) {
                    throw new IllegalStateException(start.statusCode() + " " + start.body());
                }
            }
            double mit = durchsatz(last);
            buehne.warte(Duration.ofMinutes(2), () -> buehne.stoerfaelle() - vorher >= kaputte);
            // what the load does by itself from window to window is not the model's fault
            double danachJeSekunde = durchsatz(last);
            double ohne = (davorJeSekunde + danachJeSekunde) / 2;
            buehne.ergebnis().nenne("Instanzen, die scheitern", kaputte);
            buehne.ergebnis()
                    .messe(
                            "Durchsatz der anderen",
                            String.format(
                                    "%.2f statt %.2f je s (davor %.2f, danach %.2f)",
                                    mit, ohne, davorJeSekunde, danachJeSekunde),
                            "≥ 90 %",
                            mit >= ANTEIL * ohne);
            gruppen(buehne, kaputte);
            // whoever deletes hundreds of instances does so when nobody works; the question here is the failing
            last.genug();
            buehne.bisZumEnde(last, Duration.ofMinutes(4));
        } finally {
            loesche(buehne, bereitstellung, vorher);
        }
        buehne.pruefe(last, Duration.ofMinutes(2), davor);
    }

    /** Three hundred instances with their history take a while to go. */
    private static void loesche(Buehne buehne, String bereitstellung, int vorher) throws IOException {
        try {
            buehne.hand().loesche("/deployment/" + bereitstellung + "?cascade=true", "technik");
        } catch (HttpTimeoutException e) {
            buehne.ergebnis().nenne("Löschen des Modells", "dauerte länger als die Geduld des Aufrufers");
        }
        buehne.warte(Duration.ofMinutes(2), () -> buehne.stoerfaelle() <= vorher);
    }

    /** What the technician sees: one line for the model with a number, or a line for each. */
    private static void gruppen(Buehne buehne, int kaputte) throws IOException {
        int zeilen = 0;
        int stoerfaelle = 0;
        for (JsonNode zeile : Http.lies(buehne.hand()
                .hole("/process-definition/statistics?incidents=true", "technik")
                .body())) {
            if (zeile.path("definition").path("key").asText().equals("ausfall-kaputt")) {
                for (JsonNode gruppe : zeile.path("incidents")) {
                    zeilen++;
                    stoerfaelle += gruppe.path("incidentCount").asInt();
                }
            }
        }
        buehne.ergebnis()
                .messe(
                        "Störfälle des Modells in der Übersicht der Technik",
                        zeilen + " Zeile für " + stoerfaelle + " gescheiterte Instanzen",
                        "1 Zeile für alle " + kaputte,
                        zeilen == 1 && stoerfaelle == kaputte);
        long protokoll = buehne.feld().knoten().stream()
                .flatMap(k -> k.ausgabe().lines())
                .filter(z -> z.contains("nichtVorhanden") && z.contains("Exception"))
                .count();
        buehne.ergebnis().nenne("Zeilen in den Protokollen der Knoten, die den Fehler nennen", protokoll);
    }

    private static double durchsatz(Last last) {
        Instant beginn = Instant.now();
        Buehne.ruhe(MESSZEIT);
        return last.mitschrift().durchsatz(beginn, Instant.now());
    }

    private static HttpResponse<String> bereitstellen(Buehne buehne) throws IOException {
        String inhalt = "--" + GRENZE
                + "\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nausfall\r\n--"
                + GRENZE + "\r\nContent-Disposition: form-data; name=\"tenant-id\"\r\n\r\n" + BEHOERDE + "\r\n--"
                + GRENZE + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"ausfall.bpmn\"\r\n\r\n"
                + MODELL
                + "\r\n--" + GRENZE + "--\r\n";
        return Http.sende(Http.an(buehne.feld().knoten().get(0).adresse() + "/engine-rest/deployment/create")
                .header("Authorization", Http.ausweis("technik"))
                .header("Content-Type", "multipart/form-data; boundary=" + GRENZE)
                .POST(HttpRequest.BodyPublishers.ofString(inhalt)));
    }
}
