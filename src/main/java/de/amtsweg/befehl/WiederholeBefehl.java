package de.amtsweg.befehl;

import de.amtsweg.entscheidung.Wiederholung;
import de.amtsweg.regelwerk.Regelwerk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which cases would come out differently under a draft. */
@Command(
        name = "wiederhole",
        description = "Stellt die gespeicherten Fragen einer Tabelle unter einem Entwurf noch einmal und sagt, was"
                + " anders ausginge und warum. Es wird nichts geändert.")
final class WiederholeBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Parameters(index = "0", paramLabel = "ENTWURF", description = "Die geänderte Datei (*.dmn).")
    private Path entwurf;

    @Option(
            names = "--datenbank",
            paramLabel = "URL",
            defaultValue = "${env:SPRING_DATASOURCE_URL:-jdbc:postgresql://127.0.0.1:15433/amtsweg}",
            description = "JDBC-Adresse der Datenbank (${DEFAULT-VALUE}).")
    private String datenbank;

    @Option(
            names = "--benutzer",
            paramLabel = "NAME",
            defaultValue = "${env:SPRING_DATASOURCE_USERNAME:-amtsweg}",
            description = "Datenbankbenutzer (${DEFAULT-VALUE}); das Kennwort steht in der Umgebungsvariablen"
                    + " SPRING_DATASOURCE_PASSWORD.")
    private String benutzer;

    /** @param wiederholt how many answers were asked for again */
    record Ergebnis(String tabelle, int wiederholt, List<Wiederholung.Aenderung> aenderungen) {}

    @Override
    public Integer call() throws IOException, SQLException {
        byte[] inhalt = Files.readAllBytes(entwurf);
        Regelwerk regelwerk = RegelwerkBefehl.regelwerk();
        String tabelle = regelwerk.auskunft(inhalt).schluessel();
        Wiederholung wiederholung = new Wiederholung(regelwerk, tabelle, inhalt);
        List<Wiederholung.Aenderung> aenderungen = new ArrayList<>();
        int[] wiederholt = new int[1];
        new Nachweisquelle(datenbank, benutzer, System.getenv("SPRING_DATASOURCE_PASSWORD")).jeder(tabelle, gefragt -> {
            wiederholt[0]++;
            wiederholung.pruefe(gefragt).ifPresent(aenderungen::add);
        });
        Ergebnis ergebnis = new Ergebnis(tabelle, wiederholt[0], aenderungen);
        ausgabe.gib(spec.commandLine().getOut(), ergebnis, inWorten(ergebnis));
        return aenderungen.isEmpty() ? 0 : Befehle.BEFUND;
    }

    private static List<String> inWorten(Ergebnis ergebnis) {
        List<String> zeilen = new ArrayList<>();
        ergebnis.aenderungen()
                .forEach(a -> zeilen.add(a.vorgangsnummer() + " (" + a.stichtag() + "): bisher " + a.bisher()
                        + "; jetzt " + a.jetzt() + (a.grund().isEmpty() ? "" : " – " + a.grund())));
        zeilen.add(ergebnis.wiederholt() + " Antworten der Tabelle „" + ergebnis.tabelle() + "“ wiederholt, "
                + ergebnis.aenderungen().size() + " gingen anders aus.");
        return zeilen;
    }
}
