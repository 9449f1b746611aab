package de.amtsweg.befehl;

import de.amtsweg.regelwerk.Regelwerk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed from one version of a table to another. */
@Command(
        name = "vergleiche",
        description = "Sagt in Sätzen, was sich von einer Fassung einer Tabelle zur anderen ändert.")
final class VergleicheBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Parameters(index = "0", paramLabel = "ALT", description = "Die bisherige Datei (*.dmn).")
    private Path alt;

    @Parameters(index = "1", paramLabel = "NEU", description = "Die neue Datei (*.dmn).")
    private Path neu;

    @Override
    public Integer call() throws IOException {
        Regelwerk regelwerk = RegelwerkBefehl.regelwerk();
        byte[] bisher = Files.readAllBytes(alt);
        List<String> saetze =
                regelwerk.vergleichen(regelwerk.auskunft(bisher).schluessel(), bisher, Files.readAllBytes(neu));
        ausgabe.gib(spec.commandLine().getOut(), saetze, saetze.isEmpty() ? List.of("Kein Unterschied.") : saetze);
        return saetze.isEmpty() ? 0 : Befehle.BEFUND;
    }
}
