package de.amtsweg.befehl;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.behoerde.Befund;
import de.amtsweg.behoerde.Behoerdendatei;
import de.amtsweg.behoerde.Behoerdenverzeichnis;
import de.amtsweg.behoerde.pruefung.Ordnerpruefung;
import de.amtsweg.regelwerk.Regelfehler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is missing or wrong about authorities: in the running application, or offline in a folder. */
@Command(
        name = "pruefe",
        description = "Sagt, was einer Behörde fehlt oder was an ihr falsch ist: in der laufenden Anwendung, mit"
                + " --ordner ohne sie.")
final class BehoerdePruefeBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Mixin
    private Anwendung anwendung;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "Nur diese Behörde; sonst alle.")
    private String id;

    @Option(
            names = "--ordner",
            paramLabel = "ORDNER",
            description = "Ordner einer Behörde oder mit je einem Unterordner; dann ohne die Anwendung, auch ohne"
                    + " Personen und Zugänge.")
    private Path ordner;

    @Override
    public Integer call() throws IOException {
        Map<String, List<Befund>> behoerden = ordner == null ? laufende() : imOrdner();
        List<String> zeilen = new ArrayList<>();
        behoerden.forEach((behoerde, befunde) -> {
            zeilen.add(behoerde + ": " + (Befund.inOrdnung(befunde) ? "in Ordnung" : "nicht in Ordnung"));
            befunde.forEach(b -> zeilen.add("  " + wort(b.art()) + ", " + b.datei() + ": " + b.satz()));
        });
        ausgabe.gib(spec.commandLine().getOut(), behoerden, zeilen);
        return behoerden.values().stream().allMatch(Befund::inOrdnung) ? 0 : Befehle.BEFUND;
    }

    private Map<String, List<Befund>> laufende() throws IOException {
        String frage = id == null ? "" : "?behoerde=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        return new ObjectMapper()
                .convertValue(anwendung.hole("/api/behoerden/pruefung" + frage), new TypeReference<>() {});
    }

    private Map<String, List<Befund>> imOrdner() {
        Path gewaehlt = ordner.toAbsolutePath().normalize();
        if (!Files.isDirectory(gewaehlt)) {
            throw new Regelfehler("Den Ordner „" + ordner + "“ gibt es nicht.");
        }
        boolean einzelne = Files.exists(gewaehlt.resolve(Behoerdendatei.NAME));
        Behoerdenverzeichnis verzeichnis = new Behoerdenverzeichnis(einzelne ? gewaehlt.getParent() : gewaehlt);
        List<String> ids = einzelne ? List.of(gewaehlt.getFileName().toString()) : verzeichnis.ordner();
        if (id != null) {
            ids = ids.stream().filter(id::equals).toList();
        }
        if (ids.isEmpty()) {
            throw new Regelfehler("Im Ordner „" + ordner + "“ gibt es "
                    + (id == null ? "keine Behörde." : "die Behörde „" + id + "“ nicht."));
        }
        Ordnerpruefung pruefung = new Ordnerpruefung();
        Map<String, List<Befund>> befunde = new LinkedHashMap<>();
        ids.forEach(b -> befunde.put(b, pruefung.alles(verzeichnis, b)));
        return befunde;
    }

    private static String wort(Befund.Art art) {
        return switch (art) {
            case FEHLER -> "Fehler";
            case FEHLT -> "Fehlt";
            case HINWEIS -> "Hinweis";
        };
    }
}
