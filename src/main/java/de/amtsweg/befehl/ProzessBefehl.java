package de.amtsweg.befehl;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The models in the running application: what changed, and moving running cases to another version. */
@Command(
        name = "prozess",
        description = "Vergleicht Fassungen eines Modells in der laufenden Anwendung und stellt laufende Vorgänge um.",
        subcommands = {FassungenBefehl.class, UmziehenBefehl.class})
final class ProzessBefehl implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** Address of a model in the application. */
    static String pfad(String schluessel, String was) {
        return "/api/prozesse/" + kodiert(schluessel) + was;
    }

    static String kodiert(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
