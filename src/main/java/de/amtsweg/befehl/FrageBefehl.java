package de.amtsweg.befehl;

import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.regelwerk.Regelfehler;
import de.amtsweg.regelwerk.Regelwerk;
import de.amtsweg.regelwerk.Textfrage;
import de.amtsweg.regelwerk.VerfehlteZeile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One question to one table; a table that names other tables hands the question on to them. */
@Command(name = "frage", description = "Stellt einer Tabelle eine Frage und sagt die Antwort mit Gründen.")
final class FrageBefehl implements Callable<Integer> {

    private static final String VERWEIS = "tabelle";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Parameters(index = "0", paramLabel = "TABELLE", description = "Name der Tabelle, zum Beispiel gehaltsschwellen.")
    private String tabelle;

    @Option(
            names = "--stichtag",
            required = true,
            paramLabel = "TAG",
            description = "Tag, dessen Recht zählt: 22.11.2026 oder 2026-11-22.")
    private String stichtag;

    @Option(names = "--ordner", paramLabel = "ORDNER", description = Tabellenordner.BESCHREIBUNG)
    private Path ordner;

    @Option(names = "--rest-unbekannt", description = "Fakten, die nicht angegeben sind, gelten als nicht bekannt.")
    private boolean restUnbekannt;

    @Option(
            names = "--warum-nicht",
            description = "Nennt zu jeder geltenden Zeile, die nicht passt, die erste Bedingung, an der sie scheitert.")
    private boolean warumNicht;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FAKT=WERT",
            description = "Die Fakten, zum Beispiel gehaltJahr=50700,00; leer heißt: nicht bekannt.")
    private List<String> angaben;

    /** @param verfehlt only if asked for */
    record Ergebnis(Antwort antwort, List<VerfehlteZeile> verfehlt) {}

    @Override
    public Integer call() throws IOException {
        Tabellenordner tabellen = Tabellenordner.lesen(ordner);
        Regelwerk regelwerk = RegelwerkBefehl.regelwerk();
        Map<String, String> fakten = fakten();
        List<Tabellendatei> gefragte = new ArrayList<>(tabellen.auswahl(List.of(tabelle)));
        Antwort erste = frage(regelwerk, gefragte.get(0), nurDieser(regelwerk, gefragte.get(0), fakten));
        List<String> weitere = erste.treffer().stream()
                .map(z -> (String) z.ausgaben().get(VERWEIS))
                .filter(Objects::nonNull)
                .toList();
        gefragte.addAll(weitere.isEmpty() ? List.of() : tabellen.auswahl(weitere));
        pruefeNamen(regelwerk, gefragte, fakten);
        List<Ergebnis> ergebnisse = new ArrayList<>();
        List<String> zeilen = new ArrayList<>();
        for (Tabellendatei datei : gefragte) {
            Map<String, String> eigene = nurDieser(regelwerk, datei, fakten);
            Antwort antwort = frage(regelwerk, datei, eigene);
            List<VerfehlteZeile> verfehlt = warumNicht
                    ? Textfrage.warumNicht(regelwerk, datei.schluessel(), datei.inhalt(), stichtag, eigene)
                    : List.of();
            ergebnisse.add(new Ergebnis(antwort, verfehlt));
            zeilen.addAll(Textfrage.inWorten(antwort));
            verfehlt.forEach(
                    v -> zeilen.add("  Zeile " + v.nummer() + " passt nicht: " + v.norm() + " – " + v.grund()));
        }
        ausgabe.gib(spec.commandLine().getOut(), ergebnisse, zeilen);
        return 0;
    }

    private Antwort frage(Regelwerk regelwerk, Tabellendatei datei, Map<String, String> fakten) {
        return Textfrage.stelle(regelwerk, datei.schluessel(), datei.inhalt(), stichtag, fakten);
    }

    private Map<String, String> nurDieser(Regelwerk regelwerk, Tabellendatei datei, Map<String, String> fakten) {
        Map<String, String> eigene = new LinkedHashMap<>();
        for (String fakt : regelwerk.fakten(datei.schluessel(), datei.inhalt())) {
            if (fakten.containsKey(fakt)) {
                eigene.put(fakt, fakten.get(fakt));
            } else if (restUnbekannt) {
                eigene.put(fakt, "");
            }
        }
        return eigene;
    }

    /** A misspelt fact must not be left out in silence. */
    private static void pruefeNamen(Regelwerk regelwerk, List<Tabellendatei> gefragte, Map<String, String> fakten) {
        List<String> bekannt = gefragte.stream()
                .flatMap(d -> regelwerk.fakten(d.schluessel(), d.inhalt()).stream())
                .distinct()
                .sorted()
                .toList();
        fakten.keySet().stream().filter(f -> !bekannt.contains(f)).findFirst().ifPresent(f -> {
            throw new Regelfehler("Die Tabelle „" + gefragte.get(0).schluessel() + "“ hat keinen Fakt „" + f
                    + "“; sie kennt " + String.join(", ", bekannt) + ".");
        });
    }

    private Map<String, String> fakten() {
        Map<String, String> fakten = new LinkedHashMap<>();
        for (String angabe : angaben == null ? List.<String>of() : angaben) {
            int gleich = angabe.indexOf('=');
            if (gleich < 1) {
                throw new ParameterException(spec.commandLine(), "Kein Fakt mit Wert (name=wert): " + angabe);
            }
            fakten.put(angabe.substring(0, gleich), angabe.substring(gleich + 1));
        }
        return fakten;
    }
}
