package de.amtsweg.befehl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.regelwerk.Regelfehler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The running application, asked by a person with name and password. */
final class Anwendung {

    /** Made when it is needed only: every command line has one of these. */
    private static final class Json {
        static final ObjectMapper UMWANDLER = new ObjectMapper();
    }

    private static final Duration FRIST = Duration.ofMinutes(2);
    private static final int ERFOLG = 2;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec befehl;

    @Option(
            names = "--adresse",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Adresse der Anwendung (${DEFAULT-VALUE}).")
    private URI adresse;

    @Option(names = "--benutzer", paramLabel = "NAME", description = "Anmeldename der Person, die das darf.")
    private String benutzer;

    @Option(
            names = "--kennwort",
            paramLabel = "KENNWORT",
            defaultValue = "${env:AMTSWEG_KENNWORT}",
            interactive = true,
            arity = "0..1",
            description = "Ohne Wert wird gefragt; sonst zählt die Umgebungsvariable AMTSWEG_KENNWORT.")
    private String kennwort;

    /**
     * Sends something.
     *
     * @return the answer, missing if there is none
     * @throws Regelfehler with the application's sentence if it refuses
     */
    JsonNode sende(String pfad, Map<String, ?> inhalt) throws IOException {
        return sende(
                anfrage(pfad).POST(HttpRequest.BodyPublishers.ofString(Json.UMWANDLER.writeValueAsString(inhalt))));
    }

    /** Asks for something, and fails like {@link #sende}. */
    JsonNode hole(String pfad) throws IOException {
        return sende(anfrage(pfad).GET());
    }

    private HttpRequest.Builder anfrage(String pfad) {
        if (benutzer == null) {
            throw new ParameterException(befehl.commandLine(), "Es fehlt: --benutzer");
        }
        String ausweis =
                Base64.getEncoder().encodeToString((benutzer + ":" + kennwort).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(adresse.resolve(pfad))
                .timeout(FRIST)
                .header("Authorization", "Basic " + ausweis)
                .header("Content-Type", "application/json");
    }

    private JsonNode sende(HttpRequest.Builder anfrage) {
        try {
            HttpResponse<String> antwort =
                    HttpClient.newHttpClient().send(anfrage.build(), HttpResponse.BodyHandlers.ofString());
            if (antwort.statusCode() / 100 == ERFOLG) {
                return antwort.body().isBlank()
                        ? Json.UMWANDLER.missingNode()
                        : Json.UMWANDLER.readTree(antwort.body());
            }
            throw new Regelfehler(satz(antwort));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Regelfehler("Abgebrochen.", e);
        } catch (IOException e) {
            throw new Regelfehler("Die Anwendung unter " + adresse + " ist nicht erreichbar.", e);
        }
    }

    private static String satz(HttpResponse<String> antwort) {
        if (antwort.statusCode() == 401) {
            return "Anmeldename oder Kennwort sind falsch.";
        }
        try {
            String satz = Json.UMWANDLER.readTree(antwort.body()).path("detail").asText();
            return satz.isEmpty() ? "Die Anwendung antwortet mit Status " + antwort.statusCode() + "." : satz;
        } catch (JsonProcessingException e) {
            return "Die Anwendung antwortet mit Status " + antwort.statusCode() + ".";
        }
    }
}
