package de.amtsweg.befehl;

import de.amtsweg.simulator.PortBelegtException;
import de.amtsweg.simulator.Simulatoreinstellungen;
import de.amtsweg.simulator.Simulatoren;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the simulated partners alone, until the process is stopped. */
@Command(
        name = "simulatoren",
        description = "Betreibt die nachgebildeten Register (AZR, BA, BVA, DMS, eAT) und die Mailsenke allein, bis man"
                + " sie beendet. Ihren Stand behalten sie im Datenordner.")
final class SimulatorenBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--datenordner",
            paramLabel = "ORDNER",
            defaultValue = ".daten/simulatoren",
            description = "Wo sie ihren Stand behalten (Vorgabe: ${DEFAULT-VALUE}).")
    private Path datenordner;

    @Option(
            names = "--rueckruf",
            paramLabel = "ADRESSE",
            defaultValue = "http://127.0.0.1:8080",
            description = "Wohin spätere Antworten gehen: Adresse der Anwendung (Vorgabe: ${DEFAULT-VALUE}).")
    private URI rueckruf;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "demo-eingang",
            description = "Token dieser Antworten, dort „amtsweg.versand.eingangstoken“ (Vorgabe: ${DEFAULT-VALUE}).")
    private String token;

    @Option(
            names = "--antwortverzoegerung",
            paramLabel = "SEKUNDEN",
            defaultValue = "3",
            description = "Wie lange spätere Antworten dauern (Vorgabe: ${DEFAULT-VALUE}).")
    private double antwortverzoegerung;

    @Option(
            names = "--azr-port",
            paramLabel = "PORT",
            defaultValue = "18081",
            description = "Ausländerzentralregister (Vorgabe: ${DEFAULT-VALUE}; 0: irgendein freier).")
    private int azrPort;

    @Option(
            names = "--ba-port",
            paramLabel = "PORT",
            defaultValue = "18082",
            description = "Bundesagentur für Arbeit (Vorgabe: ${DEFAULT-VALUE}).")
    private int baPort;

    @Option(
            names = "--bva-port",
            paramLabel = "PORT",
            defaultValue = "18083",
            description = "Bundesverwaltungsamt (Vorgabe: ${DEFAULT-VALUE}).")
    private int bvaPort;

    @Option(
            names = "--dms-port",
            paramLabel = "PORT",
            defaultValue = "18084",
            description = "Dokumentenmanagement (Vorgabe: ${DEFAULT-VALUE}).")
    private int dmsPort;

    @Option(
            names = "--eat-port",
            paramLabel = "PORT",
            defaultValue = "18085",
            description = "Kartenhersteller (Vorgabe: ${DEFAULT-VALUE}).")
    private int eatPort;

    @Option(
            names = "--partner-port",
            paramLabel = "PORT",
            defaultValue = "18086",
            description = "Weitere Partner (Vorgabe: ${DEFAULT-VALUE}).")
    private int partnerPort;

    @Option(
            names = "--smtp-port",
            paramLabel = "PORT",
            defaultValue = "18025",
            description = "Mailsenke (Vorgabe: ${DEFAULT-VALUE}).")
    private int smtpPort;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter ausgabe = spec.commandLine().getOut();
        try (Simulatoren simulatoren = Simulatoren.starten(new Simulatoreinstellungen(
                azrPort,
                baPort,
                bvaPort,
                dmsPort,
                eatPort,
                partnerPort,
                smtpPort,
                datenordner,
                rueckruf,
                token,
                Duration.ofMillis(Math.round(antwortverzoegerung * 1000)),
                Duration.ofSeconds(1)))) {
            simulatoren.namen().forEach(name -> ausgabe.println(name + " " + simulatoren.adresse(name)));
            ausgabe.println("smtp 127.0.0.1:" + simulatoren.smtpPort() + ", Schalter " + simulatoren.mailsteuerung());
            ausgabe.println("Stand in " + datenordner.toAbsolutePath() + ", spätere Antworten an " + rueckruf
                    + ". Beenden mit Strg+C.");
            simulatoren.warten();
            return 0;
        } catch (PortBelegtException e) {
            spec.commandLine()
                    .getErr()
                    .println("Der Port " + e.port() + " für den Simulator „" + e.simulator()
                            + "“ ist schon belegt; wählen Sie mit --" + e.simulator() + "-port einen anderen.");
            return Befehle.BEFUND;
        }
    }
}
