package de.amtsweg.befehl;

import de.amtsweg.regelwerk.Tabellenpruefung;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether tables may be used: each cell, and the rows together. */
@Command(
        name = "pruefe",
        description =
                "Sagt je Tabelle, welche Zelle stört, wo sich Zeilen überschneiden oder eine fehlt, mit einem Fall dazu.")
final class PruefeBefehl implements Callable<Integer> {

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
                .map(datei -> befund(datei, pruefung.zellenUndZeilen(datei.schluessel(), datei.inhalt())))
                .toList();
        ausgabe.gib(spec.commandLine().getOut(), tabellen, Tabellenbefund.inWorten(tabellen));
        return Tabellenbefund.rueckgabe(tabellen);
    }

    private static Tabellenbefund befund(Tabellendatei datei, List<String> befunde) {
        return new Tabellenbefund(
                datei.schluessel(), befunde.isEmpty() ? "darf benutzt werden" : "darf nicht benutzt werden", befunde);
    }
}
