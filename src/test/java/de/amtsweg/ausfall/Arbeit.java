package de.amtsweg.ausfall;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.test.Antworten;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** One step of a case at a time, over REST on whichever node answers, as applicant, caseworker and signatory do. */
final class Arbeit {

    /** What came of a step. */
    enum Schritt {
        GETAN,
        NICHTS_ZU_TUN,
        GESCHEITERT,
        BEENDET
    }

    private static final String TECHNIK = "technik";
    private static final Duration GEDULD = Duration.ofSeconds(15);
    private static final DateTimeFormatter ENGINEZEIT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final String WARTEAUFGABE = "antwort-abwarten";

    private final List<Knoten> knoten;
    private final Mitschrift mitschrift;

    private final boolean wartet;

    /** @param wartet false: whoever could wait for an answer goes on without it */
    Arbeit(List<Knoten> knoten, Mitschrift mitschrift, boolean wartet) {
        this.knoten = knoten;
        this.mitschrift = mitschrift;
        this.wartet = wartet;
    }

    Schritt schritt(Fall fall) {
        try {
            return fall.vorgangsnummer() == null ? beantrage(fall) : bearbeite(fall);
        } catch (IOException e) {
            mitschrift.fehler(e.getClass().getSimpleName());
            return Schritt.GESCHEITERT;
        }
    }

    private Schritt beantrage(Fall fall) throws IOException {
        HttpResponse<String> antwort = rufe(basis -> Http.an(basis + "/api/antraege")
                .header("Authorization", "Bearer demo")
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString(fall.antragXml())));
        if (antwort.statusCode() / 100 != 2) {
            return gescheitert("Antrag", antwort);
        }
        fall.angenommen(Http.lies(antwort.body()).path("vorgangsnummer").asText());
        mitschrift.tat();
        return Schritt.GETAN;
    }

    private Schritt bearbeite(Fall fall) throws IOException {
        HttpResponse<String> liste = hole("/task?processInstanceBusinessKey=" + fall.vorgangsnummer(), TECHNIK);
        if (liste.statusCode() != 200) {
            return gescheitert("Liste", liste);
        }
        for (JsonNode aufgabe : Http.lies(liste.body())) {
            if (!Antworten.WARTEND.contains(formular(aufgabe))
                    || (!wartet && formular(aufgabe).equals(WARTEAUFGABE) && langeGewartet(aufgabe))) {
                return erledige(fall, aufgabe);
            }
        }
        HttpResponse<String> laufend = hole("/process-instance/count?businessKey=" + fall.vorgangsnummer(), TECHNIK);
        if (laufend.statusCode() != 200) {
            return gescheitert("Prozess", laufend);
        }
        if (Http.lies(laufend.body()).path("count").asInt(-1) == 0) {
            fall.ende();
            return Schritt.BEENDET;
        }
        return Schritt.NICHTS_ZU_TUN;
    }

    /** Nobody goes on without an answer that is just coming: only who has stayed silent is not waited for any more. */
    private static boolean langeGewartet(JsonNode aufgabe) {
        OffsetDateTime seit = OffsetDateTime.parse(aufgabe.path("created").asText(), ENGINEZEIT);
        return seit.plus(GEDULD).isBefore(OffsetDateTime.now());
    }

    private Schritt erledige(Fall fall, JsonNode aufgabe) throws IOException {
        String formular = formular(aufgabe);
        String behoerde = aufgabe.path("tenantId").asText().replaceFirst("^abh-", "");
        String person = (formular.equals("entscheidung-zeichnen") ? "zeichnung-" : "sachbearbeitung-") + behoerde;
        String pfad = "/task/" + aufgabe.path("id").asText();
        if (!person.equals(aufgabe.path("assignee").asText())) {
            HttpResponse<String> antwort = schicke(pfad + "/claim", person, Map.of("userId", person));
            if (antwort.statusCode() / 100 != 2) {
                return gescheitert("Übernehmen " + formular, antwort);
            }
        }
        HttpResponse<String> vorgelegt = hole(pfad + "/localVariables?deserializeValues=false", person);
        if (vorgelegt.statusCode() != 200) {
            return gescheitert("Formular " + formular, vorgelegt);
        }
        Map<String, Object> werte = new LinkedHashMap<>();
        antworten(fall, formular, Http.lies(vorgelegt.body()))
                .forEach((name, wert) -> werte.put(name, Map.of("value", wert)));
        HttpResponse<String> antwort = schicke(pfad + "/submit-form", person, Map.of("variables", werte));
        if (antwort.statusCode() / 100 != 2) {
            return gescheitert("Absenden " + formular, antwort);
        }
        fall.bewegt();
        mitschrift.tat();
        return Schritt.GETAN;
    }

    private static Map<String, Object> antworten(Fall fall, String formular, JsonNode vorgelegt) {
        Map<String, Object> bekannt = new HashMap<>();
        vorgelegt.fields().forEachRemaining(feld -> {
            if (feld.getKey().endsWith("Auswahl")
                    && feld.getValue().path("value").isTextual()) {
                bekannt.put(
                        feld.getKey(),
                        Http.JSON.convertValue(
                                Http.lies(feld.getValue().path("value").asText()), List.class));
            }
        });
        Map<String, Object> antworten = new HashMap<>(Antworten.zu(formular, bekannt));
        if (formular.equals(WARTEAUFGABE)) {
            antworten.put("warteEntscheidung", "OHNE_AUSKUNFT");
            antworten.put("warteBegruendung", "Die Auskunft wurde fernmündlich eingeholt.");
        }
        antworten.computeIfPresent("passnummer", (name, wert) -> fall.passnummer());
        return antworten;
    }

    private static String formular(JsonNode aufgabe) {
        return aufgabe.path("camundaFormRef").path("key").asText();
    }

    /** An error of the server or of the moment; a refusal nobody expects is kept for the report. */
    private Schritt gescheitert(String was, HttpResponse<String> antwort) {
        mitschrift.fehler(was.split(" ")[0] + " " + antwort.statusCode());
        if (antwort.statusCode() != 503) {
            String text = antwort.body();
            mitschrift.unerwartet(
                    was + ": " + antwort.statusCode() + " " + text.substring(0, Math.min(200, text.length())));
        }
        return Schritt.GESCHEITERT;
    }

    HttpResponse<String> hole(String pfad, String person) throws IOException {
        return rufe(basis -> Http.an(basis + "/engine-rest" + pfad)
                .header("Authorization", Http.ausweis(person))
                .GET());
    }

    HttpResponse<String> schicke(String pfad, String person, Object inhalt) throws IOException {
        return rufe(basis ->
                Http.json(basis + "/engine-rest" + pfad, inhalt).header("Authorization", Http.ausweis(person)));
    }

    HttpResponse<String> loesche(String pfad, String person) throws IOException {
        return rufe(basis -> Http.an(basis + "/engine-rest" + pfad)
                .header("Authorization", Http.ausweis(person))
                .DELETE());
    }

    /** As a load balancer: a node that takes no connection is left out. */
    private HttpResponse<String> rufe(Function<String, HttpRequest.Builder> anfrage) throws IOException {
        mitschrift.anfrage();
        int erster = ThreadLocalRandom.current().nextInt(knoten.size());
        try {
            return Http.sende(anfrage.apply(knoten.get(erster).adresse()));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return Http.sende(
                    anfrage.apply(knoten.get((erster + 1) % knoten.size()).adresse()));
        }
    }
}
