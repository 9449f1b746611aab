package de.amtsweg.befehl;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Releases a submitted table in the running application; somebody else must have submitted it. */
@Command(
        name = "freigeben",
        description =
                "Gibt einen eingereichten Entwurf frei: er gilt sofort, ohne Neustart. Eingereicht haben muss ihn eine"
                        + " andere Person.")
final class FreigebenBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Mixin
    private Anwendung anwendung;

    @Parameters(index = "0", paramLabel = "ENTWURF", description = "Kennung des Entwurfs, wie „einreichen“ sie nennt.")
    private UUID entwurf;

    @Override
    public Integer call() throws IOException {
        anwendung.sende("/api/regelwerk/entwurf/" + entwurf + "/freigeben", Map.of());
        ausgabe.gib(
                spec.commandLine().getOut(),
                Map.of("id", entwurf),
                List.of("Freigegeben. Der Entwurf gilt ab sofort."));
        return 0;
    }
}
