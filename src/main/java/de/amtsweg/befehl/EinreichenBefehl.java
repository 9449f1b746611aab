package de.amtsweg.befehl;

import de.amtsweg.regelwerk.Tabellenpruefung;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Submits a changed table to the running application. */
@Command(
        name = "einreichen",
        description =
                "Reicht eine geänderte Tabelle in der laufenden Anwendung ein; freigeben muss sie eine andere Person.")
final class EinreichenBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Mixin
    private Anwendung anwendung;

    @Parameters(index = "0", paramLabel = "ENTWURF", description = "Die geänderte Datei (*.dmn).")
    private Path entwurf;

    @Option(names = "--faelle", paramLabel = "DATEI", description = "Die Beispiele dazu; sonst die daneben liegenden.")
    private Path faelle;

    @Option(
            names = "--begruendung",
            required = true,
            paramLabel = "TEXT",
            description = "Warum sich die Tabelle ändert.")
    private String begruendung;

    @Override
    public Integer call() throws IOException {
        byte[] inhalt = Files.readAllBytes(entwurf);
        String tabelle = RegelwerkBefehl.regelwerk().auskunft(inhalt).schluessel();
        Path beispiele = faelle == null ? entwurf.resolveSibling(tabelle + ".faelle.csv") : faelle;
        byte[] faelleInhalt = Files.exists(beispiele) ? Files.readAllBytes(beispiele) : null;
        List<String> befunde = faelleInhalt == null
                ? List.of()
                : new Tabellenpruefung(RegelwerkBefehl.regelwerk()).befunde(tabelle, inhalt, faelleInhalt);
        if (!befunde.isEmpty()) {
            ausgabe.gib(spec.commandLine().getOut(), befunde, befunde);
            return Befehle.BEFUND;
        }
        Map<String, String> sendung = new HashMap<>();
        sendung.put("dmn", new String(inhalt, StandardCharsets.UTF_8));
        sendung.put("faelle", faelleInhalt == null ? null : new String(faelleInhalt, StandardCharsets.UTF_8));
        sendung.put("begruendung", begruendung);
        String id =
                anwendung.sende("/api/regelwerk/entwurf", sendung).path("id").asText();
        ausgabe.gib(
                spec.commandLine().getOut(),
                Map.of("id", id),
                List.of("Eingereicht. Eine andere Person gibt frei mit: regelwerk freigeben " + id));
        return 0;
    }
}
