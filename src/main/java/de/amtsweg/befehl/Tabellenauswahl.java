package de.amtsweg.befehl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which tables a command is about. */
final class Tabellenauswahl {

    @Option(names = "--ordner", paramLabel = "ORDNER", description = Tabellenordner.BESCHREIBUNG)
    private Path ordner;

    @Parameters(arity = "0..*", paramLabel = "TABELLE", description = "Nur diese; sonst alle.")
    private List<String> tabellen;

    List<Tabellendatei> dateien() throws IOException {
        return Tabellenordner.lesen(ordner).auswahl(tabellen);
    }
}
