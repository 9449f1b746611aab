package de.amtsweg.befehl;

import de.amtsweg.regelwerk.KlassenpfadTabellen;
import de.amtsweg.regelwerk.Regelwerk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The law tables, offline: whether they may be used, whether their examples hold, what they answer, what would change. */
@Command(
        name = "regelwerk",
        description =
                "Prüft und befragt die Entscheidungstabellen ohne Server und bringt Änderungen in die laufende Anwendung.",
        subcommands = {
            PruefeBefehl.class,
            TesteBefehl.class,
            FrageBefehl.class,
            VergleicheBefehl.class,
            WiederholeBefehl.class,
            EinreichenBefehl.class,
            FreigebenBefehl.class
        })
final class RegelwerkBefehl implements Runnable {

    private static final String KLEINE_TABELLE = "gehaltsschwellen";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** Made when it is needed: other commands must not wait for it. */
    static Regelwerk regelwerk() {
        return new Regelwerk(schluessel -> {
            throw new IllegalStateException("only given files are asked");
        });
    }

    /** Loads what reads tables by reading a small one; whatever goes wrong here the command itself will tell. */
    static void macheBereit() {
        regelwerk().pruefen(KLEINE_TABELLE, new KlassenpfadTabellen().inhalt(KLEINE_TABELLE));
    }
}
