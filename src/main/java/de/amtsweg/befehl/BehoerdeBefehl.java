package de.amtsweg.befehl;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The authorities of an installation: one joins while the application runs, and what is missing of it. */
@Command(
        name = "behoerde",
        description = "Nimmt eine Behörde in die laufende Anwendung auf und sagt, was ihr noch fehlt.",
        subcommands = {AnlegenBefehl.class, BehoerdePruefeBefehl.class})
final class BehoerdeBefehl implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }
}
