package de.amtsweg.befehl;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in German what is wrong with a call. */
final class Aufruffehler {

    private Aufruffehler() {}

    static int melden(ParameterException fehler, String[] args) {
        CommandLine befehl = fehler.getCommandLine();
        String satz = satz(fehler);
        if (!satz.isEmpty()) {
            befehl.getErr().println(satz);
        }
        befehl.usage(befehl.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static String satz(ParameterException fehler) {
        if (fehler instanceof UnmatchedArgumentException unbekannt) {
            return "Unbekannt: " + String.join(" ", unbekannt.getUnmatched());
        }
        if (fehler instanceof MissingParameterException fehlend) {
            return "Es fehlt: "
                    + fehlend.getMissing().stream().map(Aufruffehler::name).collect(Collectors.joining(", "));
        }
        if (fehler instanceof OverwrittenOptionException doppelt) {
            return "Mehrfach angegeben: " + name(doppelt.getOverwritten());
        }
        if (fehler.getArgSpec() != null) {
            return "Unbrauchbarer Wert für " + name(fehler.getArgSpec())
                    + (fehler.getValue() == null ? "" : ": " + fehler.getValue());
        }
        return fehler.getMessage();
    }

    private static String name(ArgSpec angabe) {
        return angabe instanceof OptionSpec option ? option.longestName() : angabe.paramLabel();
    }
}
