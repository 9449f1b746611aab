package de.amtsweg.befehl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed between two versions of a model, as they are deployed. */
@Command(
        name = "vergleiche",
        description = "Sagt in Sätzen, was sich von einer eingespielten Fassung eines Modells zur anderen ändert.")
final class FassungenBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Mixin
    private Anwendung anwendung;

    @Parameters(index = "0", paramLabel = "SCHLUESSEL", description = "Id des Prozesses.")
    private String schluessel;

    @Option(names = "--von", paramLabel = "N", description = "Nummer der alten Fassung; sonst die vor der neuen.")
    private Integer von;

    @Option(names = "--nach", paramLabel = "M", description = "Nummer der neuen Fassung; sonst die neueste.")
    private Integer nach;

    @Option(
            names = "--behoerde",
            paramLabel = "ID",
            description = "Das eigene Modell dieser Behörde, wenn sie eines hat.")
    private String behoerde;

    @Override
    public Integer call() throws IOException {
        StringJoiner frage = new StringJoiner("&", "?", "");
        if (von != null) {
            frage.add("von=" + von);
        }
        if (nach != null) {
            frage.add("nach=" + nach);
        }
        if (behoerde != null) {
            frage.add("behoerde=" + ProzessBefehl.kodiert(behoerde));
        }
        JsonNode vergleich = anwendung.hole(ProzessBefehl.pfad(schluessel, "/vergleich" + frage));
        List<String> zeilen = new ArrayList<>();
        zeilen.add("„" + vergleich.path("name").asText() + "“ (" + schluessel + "), Fassung "
                + vergleich.path("von").asInt() + " → Fassung "
                + vergleich.path("nach").asInt() + ":");
        vergleich.path("saetze").forEach(s -> zeilen.add("  " + s.asText()));
        if (vergleich.path("saetze").isEmpty()) {
            zeilen.add("  Kein Unterschied.");
        }
        ausgabe.gib(spec.commandLine().getOut(), vergleich, zeilen);
        return vergleich.path("saetze").isEmpty() ? 0 : Befehle.BEFUND;
    }
}
