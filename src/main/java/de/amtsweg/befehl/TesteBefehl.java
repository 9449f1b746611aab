package de.amtsweg.befehl;

import de.amtsweg.regelwerk.Tabellenpruefung;
import de.amtsweg.regelwerk.Tabellenpruefung.Beispielbefund;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether the examples hold, and which rows none of them reaches. */
@Command(
        name = "teste",
        description = "Rechnet die Beispiele (<tabelle>.faelle.csv) und nennt Abweichungen und Zeilen ohne Beispiel.")
final class TesteBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Mixin
    private Tabellenauswahl auswahl;

    @Override
    public Integer call() throws IOException {
        Tabellenpruefung pruefung = new Tabellenpruefung(RegelwerkBefehl.regelwerk());
        List<Tabellenbefund> tabellen = auswahl.dateien().parallelStream()
                .map(datei -> befund(datei, pruefung.beispiele(datei.schluessel(), datei.inhalt(), datei.faelle())))
                .toList();
        ausgabe.gib(spec.commandLine().getOut(), tabellen, Tabellenbefund.inWorten(tabellen));
        return Tabellenbefund.rueckgabe(tabellen);
    }

    private static Tabellenbefund befund(Tabellendatei datei, Beispielbefund befund) {
        return new Tabellenbefund(
                datei.schluessel(),
                befund.anzahl() + " Beispiele, " + befund.befunde().size() + " Befunde",
                befund.befunde());
    }
}
