package de.amtsweg.ausfall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Plays scenarios one after the other on one field; each leaves it healed. */
final class Lauf {

    /** Shorter than in production, so that a day becomes minutes. */
    static final Duration PROBEABSTAND = Duration.ofSeconds(5);

    private static final Duration ZURUECKSTELLEN_NACH = Duration.ofSeconds(45);

    private Lauf() {}

    /** @param datei the results */
    static Ergebnis spiele(Path ordner, Path datei, Masse masse, List<Szenario> szenarien) throws IOException {
        leere(ordner);
        Ergebnis ergebnis = new Ergebnis(datei);
        ergebnis.umstand("Stand", commit());
        ergebnis.umstand(
                "Rechner",
                Runtime.getRuntime().availableProcessors() + " Kerne, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                        + Runtime.version());
        ergebnis.umstand(
                "Aufbau",
                "zwei Knoten (je -Xmx512m), PostgreSQL 17 mit fsync und synchronous_commit,"
                        + " Simulatoren: je ein Prozess, alles auf demselben Rechner");
        ergebnis.umstand("Maße", masse);
        try (Versuchsfeld feld = new Versuchsfeld(ordner, einstellungen())) {
            ergebnis.umstand("Abweichend von der Werkseinstellung", String.join(" ", einstellungen()));
            Buehne buehne = new Buehne(feld, masse, ergebnis);
            for (Szenario szenario : szenarien) {
                spiele(buehne, szenario);
            }
        }
        if (!FalscheUhr.moeglich()) {
            ergebnis.nichtGemessen(
                    "F18",
                    "falsch gehende Uhr eines Knotens",
                    "libfaketime fehlt auf diesem Rechner (Debian: `apt install libfaketime`)");
        }
        ergebnis.schreibe();
        return ergebnis;
    }

    private static void spiele(Buehne buehne, Szenario szenario) {
        Instant beginn = Instant.now();
        buehne.ergebnis().beginne(szenario.kennung(), szenario.worum());
        try {
            szenario.laufe(buehne);
        } catch (Exception | AssertionError e) {
            buehne.ergebnis().messe("abgebrochen", e, "läuft durch", false);
            e.printStackTrace();
        }
        try {
            buehne.feld().heil();
        } finally {
            buehne.ergebnis().beende(Duration.between(beginn, Instant.now()));
        }
    }

    private static List<String> einstellungen() {
        List<String> einstellungen = new ArrayList<>();
        for (String register : List.of("azr", "ba", "bva", "eat", "dms")) {
            einstellungen.add("--amtsweg.register." + register + ".probeabstand=" + PROBEABSTAND.toSeconds() + "s");
            einstellungen.add(
                    "--amtsweg.register." + register + ".zurueckstellen-nach=" + ZURUECKSTELLEN_NACH.toSeconds() + "s");
        }
        return einstellungen;
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "log", "-1", "--format=%h vom %cd", "--date=format:%d.%m.%Y %H:%M")
                .redirectErrorStream(true)
                .start();
        return new String(git.getInputStream().readAllBytes()).strip();
    }

    private static void leere(Path ordner) throws IOException {
        if (Files.exists(ordner)) {
            try (Stream<Path> alle = Files.walk(ordner)) {
                for (Path pfad : alle.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(pfad);
                }
            }
        }
        Files.createDirectories(ordner);
    }
}
