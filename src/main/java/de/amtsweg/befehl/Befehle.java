package de.amtsweg.befehl;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line of the program. Exit codes: 0 done, 1 findings or failure, 2 called wrongly. No Spring context and no
 * database.
 */
@Command(
        name = "amtsweg",
        description = {
            "Ohne Befehl startet der Server; Einstellungen dafür heißen --server.port=8080 und stehen in"
                    + " docs/konfiguration.md."
        },
        subcommands = {SimulatorenBefehl.class, RegelwerkBefehl.class, ProzessBefehl.class, BehoerdeBefehl.class})
public final class Befehle implements Runnable {

    static final int BEFUND = 1;
    private static final String OHNE_PROTOKOLL = "regelwerk";

    private static final List<String> HILFE = List.of("--hilfe", "-h", "--help");

    @Spec
    private CommandSpec spec;

    Befehle() {}

    /** Whether the arguments call a command; otherwise they are settings of the server. */
    public static boolean gemeint(String... args) {
        return args.length > 0 && (!args[0].startsWith("-") || HILFE.contains(args[0]));
    }

    /** Runs the command; returns the exit code. */
    public static int ausfuehren(String... args) {
        if (args.length > 0 && args[0].equals(OHNE_PROTOKOLL)) {
            // what is found goes to the output; setting up a log takes a noticeable part of such a short run
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
            System.setProperty("slf4j.internal.verbosity", "WARN");
            // while the call is read on one core, what reads tables gets ready on another
            CompletableFuture.runAsync(RegelwerkBefehl::macheBereit);
        }
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "befehl-logback.xml");
        }
        // umlauts also where no language is set (containers); Windows consoles have their own encoding
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Charset zeichen = windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
        return ausfuehren(new PrintWriter(System.out, true, zeichen), new PrintWriter(System.err, true, zeichen), args);
    }

    static int ausfuehren(PrintWriter ausgabe, PrintWriter fehler, String... args) {
        CommandLine befehle = new CommandLine(new Befehle());
        befehle.setOut(ausgabe);
        befehle.setErr(fehler);
        befehle.setUsageHelpAutoWidth(false);
        befehle.setParameterExceptionHandler(Aufruffehler::melden);
        befehle.setExecutionExceptionHandler((e, befehl, ergebnis) -> {
            befehl.getErr().println(e.getMessage() == null ? e.toString() : e.getMessage());
            return BEFUND;
        });
        deutsch(befehle);
        return befehle.execute(args);
    }

    /** Headings and the help option, for this command and all below. */
    private static void deutsch(CommandLine befehl) {
        CommandSpec spec = befehl.getCommandSpec();
        spec.addOption(CommandLine.Model.OptionSpec.builder("-h", "--hilfe", "--help")
                .usageHelp(true)
                .description("Zeigt diese Hilfe.")
                .build());
        spec.usageMessage()
                .synopsisHeading("Aufruf: ")
                .synopsisSubcommandLabel("BEFEHL")
                .parameterListHeading("%nAngaben:%n")
                .optionListHeading("%nOptionen:%n")
                .commandListHeading("%nBefehle:%n");
        if (spec.subcommands().isEmpty()) {
            Map<String, String> werte = new LinkedHashMap<>();
            werte.put("0", "erledigt");
            werte.put("1", "Befunde, oder es ging nicht");
            werte.put("2", "falsch aufgerufen");
            spec.usageMessage().exitCodeListHeading("%nRückgabewert:%n").exitCodeList(werte);
        }
        befehl.getSubcommands().values().forEach(Befehle::deutsch);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "");
    }
}
