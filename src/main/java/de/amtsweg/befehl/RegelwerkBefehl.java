package de.amtsweg.befehl;

import de.amtsweg.entscheidung.Wiederholung;
import de.amtsweg.regelwerk.Regelwerk;
import de.amtsweg.regelwerk.Tabellenpruefung;
import de.amtsweg.regelwerk.Textfrage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The law tables, offline: whether they may be used, whether their examples hold, what they answer. */
@Command(name = "regelwerk", description = "Prüft und befragt die Entscheidungstabellen, ohne Server und Datenbank.")
final class RegelwerkBefehl implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    @Command(
            name = "pruefe",
            description =
                    "Sagt je Tabelle, welche Zelle stört, wo sich Zeilen überschneiden oder eine fehlt, mit einem Fall dazu.")
    int pruefe(
            @Option(names = "--ordner", paramLabel = "ORDNER", description = Tabellenordner.BESCHREIBUNG) Path ordner,
            @Parameters(arity = "0..*", paramLabel = "TABELLE", description = "Nur diese; sonst alle.")
                    List<String> tabellen)
            throws IOException {
        Tabellenpruefung pruefung = new Tabellenpruefung(regelwerk());
        int schlechte = 0;
        for (Tabellendatei datei : Tabellenordner.lesen(ordner).auswahl(tabellen)) {
            List<String> befunde = pruefung.zellenUndZeilen(datei.schluessel(), datei.inhalt());
            melde(datei.schluessel(), befunde.isEmpty() ? "darf benutzt werden" : "darf nicht benutzt werden", befunde);
            schlechte += befunde.isEmpty() ? 0 : 1;
        }
        return schlechte == 0 ? 0 : Befehle.BEFUND;
    }

    @Command(
            name = "teste",
            description =
                    "Rechnet die Beispiele (<tabelle>.faelle.csv) und nennt Abweichungen und Zeilen ohne Beispiel.")
    int teste(
            @Option(names = "--ordner", paramLabel = "ORDNER", description = Tabellenordner.BESCHREIBUNG) Path ordner,
            @Parameters(arity = "0..*", paramLabel = "TABELLE", description = "Nur diese; sonst alle.")
                    List<String> tabellen)
            throws IOException {
        Tabellenpruefung pruefung = new Tabellenpruefung(regelwerk());
        int schlechte = 0;
        for (Tabellendatei datei : Tabellenordner.lesen(ordner).auswahl(tabellen)) {
            Tabellenpruefung.Beispielbefund befund =
                    pruefung.beispiele(datei.schluessel(), datei.inhalt(), datei.faelle());
            melde(
                    datei.schluessel(),
                    befund.anzahl() + " Beispiele, " + befund.befunde().size() + " Befunde",
                    befund.befunde());
            schlechte += befund.befunde().isEmpty() ? 0 : 1;
        }
        return schlechte == 0 ? 0 : Befehle.BEFUND;
    }

    /** Made when it is needed: other commands must not wait for it. */
    private static Regelwerk regelwerk() {
        return new Regelwerk(schluessel -> {
            throw new IllegalStateException("only given files are asked");
        });
    }

    @Command(name = "frage", description = "Stellt einer Tabelle eine Frage und sagt die Antwort mit Gründen.")
    int frage(
            @Parameters(paramLabel = "TABELLE", description = "Name der Tabelle, zum Beispiel gehaltsschwellen.")
                    String tabelle,
            @Option(
                            names = "--stichtag",
                            required = true,
                            paramLabel = "TAG",
                            description = "Tag, dessen Recht zählt: 22.11.2026 oder 2026-11-22.")
                    String stichtag,
            @Option(names = "--ordner", paramLabel = "ORDNER", description = Tabellenordner.BESCHREIBUNG) Path ordner,
            @Parameters(
                            arity = "0..*",
                            paramLabel = "FAKT=WERT",
                            description = "Die Fakten, zum Beispiel gehaltJahr=50700,00; leer heißt: nicht bekannt.")
                    List<String> fakten)
            throws IOException {
        Tabellendatei datei =
                Tabellenordner.lesen(ordner).auswahl(List.of(tabelle)).get(0);
        Textfrage.inWorten(Textfrage.stelle(regelwerk(), datei.schluessel(), datei.inhalt(), stichtag, fakten(fakten)))
                .forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    @Command(
            name = "vergleiche",
            description = "Sagt in Sätzen, was sich von einer Fassung einer Tabelle zur anderen ändert.")
    int vergleiche(
            @Parameters(paramLabel = "ALT", description = "Die bisherige Datei (*.dmn).") Path alt,
            @Parameters(paramLabel = "NEU", description = "Die neue Datei (*.dmn).") Path neu)
            throws IOException {
        Regelwerk regelwerk = regelwerk();
        byte[] bisher = Files.readAllBytes(alt);
        List<String> saetze =
                regelwerk.vergleichen(regelwerk.auskunft(bisher).schluessel(), bisher, Files.readAllBytes(neu));
        saetze.forEach(spec.commandLine().getOut()::println);
        if (saetze.isEmpty()) {
            spec.commandLine().getOut().println("Kein Unterschied.");
        }
        return saetze.isEmpty() ? 0 : Befehle.BEFUND;
    }

    @Command(
            name = "wiederhole",
            description = "Stellt die gespeicherten Fragen einer Tabelle unter einem Entwurf noch einmal und sagt, was"
                    + " anders ausginge und warum. Es wird nichts geändert.")
    int wiederhole(
            @Parameters(paramLabel = "ENTWURF", description = "Die geänderte Datei (*.dmn).") Path entwurf,
            @Option(
                            names = "--datenbank",
                            paramLabel = "URL",
                            defaultValue = "${env:SPRING_DATASOURCE_URL:-jdbc:postgresql://127.0.0.1:15433/amtsweg}",
                            description = "JDBC-Adresse der Datenbank (${DEFAULT-VALUE}).")
                    String datenbank,
            @Option(
                            names = "--benutzer",
                            paramLabel = "NAME",
                            defaultValue = "${env:SPRING_DATASOURCE_USERNAME:-amtsweg}",
                            description = "Datenbankbenutzer (${DEFAULT-VALUE}); das Kennwort steht in der"
                                    + " Umgebungsvariablen SPRING_DATASOURCE_PASSWORD.")
                    String benutzer)
            throws IOException, SQLException {
        byte[] inhalt = Files.readAllBytes(entwurf);
        Regelwerk regelwerk = regelwerk();
        String tabelle = regelwerk.auskunft(inhalt).schluessel();
        Wiederholung wiederholung = new Wiederholung(regelwerk, tabelle, inhalt);
        PrintWriter aus = spec.commandLine().getOut();
        int[] zahl = new int[2];
        new Nachweisquelle(datenbank, benutzer, System.getenv("SPRING_DATASOURCE_PASSWORD")).jeder(tabelle, gefragt -> {
            zahl[0]++;
            wiederholung.pruefe(gefragt).ifPresent(a -> {
                zahl[1]++;
                aus.println(a.vorgangsnummer() + " (" + a.stichtag() + "): bisher " + a.bisher() + "; jetzt "
                        + a.jetzt() + (a.grund().isEmpty() ? "" : " – " + a.grund()));
            });
        });
        aus.println(
                zahl[0] + " Antworten der Tabelle „" + tabelle + "“ wiederholt, " + zahl[1] + " gingen anders aus.");
        return zahl[1] == 0 ? 0 : Befehle.BEFUND;
    }

    private Map<String, String> fakten(List<String> angaben) {
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

    private void melde(String tabelle, String ergebnis, List<String> befunde) {
        spec.commandLine().getOut().println(tabelle + ": " + ergebnis);
        befunde.forEach(befund -> spec.commandLine().getOut().println("  " + befund));
    }
}
