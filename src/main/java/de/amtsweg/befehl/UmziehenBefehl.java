package de.amtsweg.befehl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves running cases to another version of their model; with a rehearsal before. */
@Command(
        name = "umziehen",
        description = {
            "Stellt laufende Vorgänge auf eine andere Fassung ihres Modells um, so viele es können, und sagt, welche nicht"
                    + " und warum.",
            "Bausteine haben eigene Modelle: Umgezogen werden nur die Vorgänge des genannten."
        })
final class UmziehenBefehl implements Callable<Integer> {

    private static final Pattern VON = Pattern.compile("alle|[1-9]\\d{0,8}");
    private static final Duration TAKT = Duration.ofMillis(500);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Mixin
    private Anwendung anwendung;

    @Parameters(index = "0", paramLabel = "SCHLUESSEL", description = "Id des Prozesses.")
    private String schluessel;

    @Option(
            names = "--von",
            paramLabel = "N",
            description = "Von welcher Fassung: eine Nummer oder „alle“; sonst von der vor der neuen.")
    private String von;

    @Option(names = "--nach", paramLabel = "M", description = "Auf welche Fassung; sonst auf die neueste.")
    private Integer nach;

    @Option(
            names = "--behoerde",
            paramLabel = "ID",
            description = "Nur Vorgänge dieser Behörde, auf ihrem eigenen Modell, wenn sie eines hat.")
    private String behoerde;

    @Option(names = "--probe", description = "Zeigt nur, was geschähe; es wird nichts geändert.")
    private boolean probe;

    @Option(
            names = "--nachfolger",
            paramLabel = "ALT=NEU",
            description = "Welcher Schritt an die Stelle eines entfallenen tritt (Ids); mehrfach möglich.")
    private Map<String, String> nachfolger = new LinkedHashMap<>();

    /** @param umgezogen how many have moved; null in a rehearsal */
    record Ergebnis(JsonNode plan, Integer umgezogen, List<JsonNode> gescheitert) {}

    @Override
    public Integer call() throws IOException {
        if (von != null && !VON.matcher(von).matches()) {
            throw new ParameterException(spec.commandLine(), "Unbrauchbarer Wert für --von: " + von);
        }
        PrintWriter aus = spec.commandLine().getOut();
        Map<String, Object> wunsch = new HashMap<>();
        wunsch.put("von", von);
        wunsch.put("nach", nach);
        wunsch.put("behoerde", behoerde);
        wunsch.put("nachfolger", nachfolger);
        JsonNode plan = anwendung.sende(ProzessBefehl.pfad(schluessel, "/umzug/probe"), wunsch);
        if (probe) {
            List<String> zeilen = Umzugstext.plan(plan);
            zeilen.add("Das war eine Probe; es wurde nichts geändert.");
            ausgabe.gib(aus, new Ergebnis(plan, null, List.of()), zeilen);
            return alle(plan, plan.path("umziehbar").asInt());
        }
        ausgabe.zeige(aus, Umzugstext.plan(plan));
        JsonNode auftrag = anwendung.sende(ProzessBefehl.pfad(schluessel, "/umzug"), wunsch);
        int umgezogen = 0;
        List<JsonNode> gescheitert = new ArrayList<>();
        for (JsonNode teil : auftrag.path("auftraege")) {
            JsonNode stand = warte("/api/prozesse/auftrag/" + teil.asText());
            umgezogen += stand.path("umgezogen").asInt();
            stand.path("gescheitert").forEach(gescheitert::add);
        }
        JsonNode gezogen = auftrag.path("plan");
        ausgabe.gib(
                aus,
                new Ergebnis(gezogen, umgezogen, gescheitert),
                Umzugstext.ergebnis(gezogen, umgezogen, gescheitert));
        return alle(gezogen, umgezogen);
    }

    private JsonNode warte(String auftrag) throws IOException {
        JsonNode stand = anwendung.hole(auftrag);
        while (!stand.path("fertig").asBoolean()) {
            LockSupport.parkNanos(TAKT.toNanos());
            stand = anwendung.hole(auftrag);
        }
        return anwendung.sende(auftrag + "/abschluss", Map.of());
    }

    private static int alle(JsonNode plan, int zahl) {
        boolean ohneFehler =
                plan.path("fassungen").findValues("fehler").stream().allMatch(JsonNode::isEmpty);
        return ohneFehler && zahl == plan.path("vorgaenge").asInt() ? 0 : Befehle.BEFUND;
    }
}
