package de.amtsweg.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.engine.umzug.Probemodell;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Tasklist;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comparing and moving from the command line, and who may ask the application for it. */
class UmziehenTest extends AmtswegTest {

    private static final String VERANTWORTLICHE = "prozessverantwortung";
    private static final String NUR_KREIS = "prozessverantwortung-probe";

    private final StringWriter ausgabe = new StringWriter();
    private Probemodell modell;

    @BeforeEach
    void zweiFassungen() {
        modell = new Probemodell(engine, jdbc).fassung(Probemodell.ERSTE);
    }

    @AfterEach
    void raeumeAuf() {
        modell.raeumeAuf();
        engine.getIdentityService().deleteUser(NUR_KREIS);
    }

    @Test
    void erst_vergleichen_dann_proben_dann_umziehen() throws IOException {
        ProcessInstance vorgang = modell.vorgang("abh-musterstadt");
        modell.fassung(Probemodell.MIT_SCHRITT, Probemodell.FORMULAR_MIT_FELD, null);

        assertThat(rufe("vergleiche", modell.schluessel())).isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString())
                .contains(
                        "Fassung 1 → Fassung 2:",
                        "Neu: Aufgabe „Gegenlesen“",
                        "„Prüfen“: Formular „umzugsprobe“: neue Felder zusatz.");

        assertThat(rufe("umziehen", modell.schluessel(), "--probe")).isZero();
        assertThat(ausgabe.toString())
                .contains(
                        "„Umzugsprobe“, Fassung 1 → Fassung 2: 1 von 1 laufenden Vorgängen können umziehen.",
                        "„Erfassen“ → „Daten erfassen“: 1 Vorgang",
                        "Bausteine",
                        "Das war eine Probe; es wurde nichts geändert.");
        assertThat(fassung(vorgang)).isEqualTo(modell.definition(1).getId());

        assertThat(rufe("umziehen", modell.schluessel())).as(ausgabe.toString()).isZero();
        assertThat(ausgabe.toString()).contains("können umziehen").endsWith("1 von 1 umgezogen.\n");
        assertThat(fassung(vorgang)).isEqualTo(modell.definition(2).getId());

        assertThat(rufe("umziehen", modell.schluessel(), "--json")).isZero();
        JsonNode json = new ObjectMapper().readTree(ausgabe.toString());
        assertThat(json.path("plan").path("vorgaenge").asInt()).isZero();
        assertThat(json.path("umgezogen").asInt()).isZero();
    }

    @Test
    void was_nicht_umziehen_kann_steht_mit_Grund_da() {
        ProcessInstance vorgang = modell.vorgang("abh-musterstadt");
        modell.fassung(Probemodell.OHNE_SCHRITT);

        assertThat(rufe("umziehen", modell.schluessel())).isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString())
                .contains(
                        "0 von 1 umgezogen.",
                        "Geblieben auf Fassung 1:",
                        vorgang.getBusinessKey() + ": Er steht im Schritt „Erfassen“");

        assertThat(rufe(
                        "umziehen",
                        modell.schluessel(),
                        "--von",
                        "1",
                        "--nach",
                        "2",
                        "--nachfolger",
                        "userTask_erfassen=userTask_aufnehmen"))
                .as(ausgabe.toString())
                .isZero();
        assertThat(ausgabe.toString()).contains("1 von 1 umgezogen.");
    }

    @Test
    void falsche_Angaben_werden_auf_Deutsch_beantwortet() throws Exception {
        assertThat(antwort(VERANTWORTLICHE, "/gibt-es-nicht/vergleich"))
                .isEqualTo("404 Den Prozess „gibt-es-nicht“ gibt es nicht.");
        String pfad = "/" + modell.schluessel() + "/vergleich";
        assertThat(antwort(VERANTWORTLICHE, pfad)).startsWith("404 Vor Fassung 1 von");
        assertThat(antwort(VERANTWORTLICHE, pfad + "?von=7")).startsWith("404 Die Fassung 7 von");
        assertThat(antwort(VERANTWORTLICHE, pfad + "?von=x")).isEqualTo("400 „x“ ist keine Nummer einer Fassung.");
        assertThat(antwort(VERANTWORTLICHE, pfad + "?von=1&nach=1"))
                .isEqualTo("400 Von und nach ist dieselbe Fassung 1.");
        assertThat(antwort(VERANTWORTLICHE, pfad + "?behoerde=abh-nirgends")).startsWith("404 Die Behörde");
        assertThat(antwort(VERANTWORTLICHE, "/auftrag/gibt-es-nicht")).startsWith("404 Diesen Umzug gibt es nicht");

        modell.fassung(Probemodell.MIT_SCHRITT);
        engine.getRepositoryService()
                .suspendProcessDefinitionById(modell.definition(2).getId());
        assertThat(rufe("umziehen", modell.schluessel(), "--probe")).isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("ist angehalten; dorthin zieht nichts um.");
        assertThat(rufe("umziehen", modell.schluessel(), "--von", "viele")).isEqualTo(2);
        assertThat(ausgabe.toString()).contains("Unbrauchbarer Wert für --von: viele");
    }

    @Test
    void nur_die_Prozessverantwortung_der_Behoerde_darf_das() throws Exception {
        modell.vorgang("abh-musterstadt");
        modell.fassung(Probemodell.MIT_SCHRITT);
        String pfad = "/" + modell.schluessel() + "/vergleich";
        for (String person : List.of("sachbearbeitung-musterstadt", "administration-musterstadt", "technik")) {
            assertThat(antwort(person, pfad)).isEqualTo("403 Das ist für die Prozessverantwortung.");
        }
        assertThat(antwort("niemand", pfad)).startsWith("401");
        assertThat(antwort(VERANTWORTLICHE, pfad)).startsWith("200");
        assertThat(Tasklist.als(VERANTWORTLICHE).api("/prozesse" + pfad).status())
                .as("in the session of the Tasklist, too")
                .isEqualTo(200);
        assertThat(Tasklist.als("sachbearbeitung-musterstadt")
                        .apiPost("/prozesse/" + modell.schluessel() + "/umzug", "{}")
                        .status())
                .isEqualTo(403);

        legeVerantwortlicheDesKreises();
        assertThat(rufeAls(NUR_KREIS, "umziehen", modell.schluessel())).isZero();
        assertThat(ausgabe.toString()).contains("0 von 0 umgezogen.");
        assertThat(rufeAls(NUR_KREIS, "umziehen", modell.schluessel(), "--behoerde", "abh-musterstadt"))
                .isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("Sie gehören nicht zu ihr");
    }

    @Test
    void das_eigene_Modell_einer_Behoerde() {
        modell.fassung(Probemodell.ERSTE, Probemodell.FORMULAR_MIT_FELD, "abh-beispielkreis");
        modell.fassung(Probemodell.MIT_SCHRITT, Probemodell.FORMULAR_MIT_FELD, "abh-beispielkreis");

        assertThat(rufe("vergleiche", modell.schluessel(), "--behoerde", "abh-beispielkreis"))
                .isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("Fassung 1 → Fassung 2").contains("„Gegenlesen“");
        assertThat(rufe("vergleiche", modell.schluessel(), "--behoerde", "abh-musterstadt"))
                .isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe.toString()).contains("Vor Fassung 1 von");
    }

    private void legeVerantwortlicheDesKreises() {
        User person = engine.getIdentityService().newUser(NUR_KREIS);
        person.setFirstName("Pia");
        person.setLastName("Probe");
        person.setPassword("demo");
        engine.getIdentityService().saveUser(person);
        engine.getIdentityService().createMembership(NUR_KREIS, "prozessverantwortung");
        engine.getIdentityService().createTenantUserMembership("abh-beispielkreis", NUR_KREIS);
    }

    private String fassung(ProcessInstance vorgang) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(vorgang.getId())
                .singleResult()
                .getProcessDefinitionId();
    }

    private String antwort(String person, String pfad) throws Exception {
        String ausweis = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> antwort = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(adresse() + "/api/prozesse" + pfad))
                                .header("Authorization", "Basic " + ausweis)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        String satz = antwort.body().startsWith("{")
                ? new ObjectMapper().readTree(antwort.body()).path("detail").asText()
                : "";
        return antwort.statusCode() + " " + satz;
    }

    private int rufe(String... befehl) {
        return rufeAls(VERANTWORTLICHE, befehl);
    }

    private int rufeAls(String person, String... befehl) {
        ausgabe.getBuffer().setLength(0);
        List<String> alle = new ArrayList<>(List.of("prozess"));
        alle.addAll(List.of(befehl));
        alle.addAll(List.of("--adresse", adresse(), "--benutzer", person, "--kennwort=demo"));
        return Befehle.ausfuehren(
                new PrintWriter(ausgabe, true), new PrintWriter(ausgabe, true), alle.toArray(String[]::new));
    }
}
