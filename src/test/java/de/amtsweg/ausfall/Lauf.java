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

    /** With less there is no use in beginning. */
    private static final Duration MINDESTENS = Duration.ofMinutes(2);

    /** For what is counted after the end of the load. */
    private static final Duration UEBERZIEHEN = Duration.ofMinutes(4);

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
        Instant schluss = Instant.now().plus(masse.gesamt());
        try (Versuchsfeld feld = new Versuchsfeld(ordner, einstellungen())) {
            ergebnis.umstand("Abweichend von der Werkseinstellung", String.join(" ", einstellungen()));
            Buehne buehne = new Buehne(feld, masse, ergebnis);
            for (Szenario szenario : szenarien) {
                Duration uebrig = Duration.between(Instant.now(), schluss);
                spiele(buehne, szenario, szenario instanceof Schluss ? szenario.budget() : uebrig);
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

    /** One scenario in its own thread; whatever becomes of it, the next one finds the field as it should be. */
    private static void spiele(Buehne buehne, Szenario szenario, Duration uebrig) {
        Ergebnis ergebnis = buehne.ergebnis();
        if (!(szenario instanceof Schluss) && uebrig.compareTo(MINDESTENS) < 0) {
            ergebnis.nichtGemessen(szenario.kennung(), szenario.worum(), "die Zeit des ganzen Laufs war um");
            return;
        }
        Instant beginn = Instant.now();
        Duration zeit = szenario.budget().compareTo(uebrig) < 0 ? szenario.budget() : uebrig;
        ergebnis.beginne(szenario.kennung(), szenario.worum());
        buehne.beginne(zeit);
        Thread spieler = new Thread(() -> laufe(buehne, szenario), szenario.kennung());
        spieler.setDaemon(true);
        spieler.start();
        if (!endet(spieler, zeit.plus(UEBERZIEHEN))) {
            ergebnis.messe("abgebrochen nach (s)", zeit.plus(UEBERZIEHEN).toSeconds(), "läuft durch", false);
            spieler.interrupt();
            endet(spieler, Duration.ofSeconds(60));
        }
        buehne.raeumeAuf();
        try {
            buehne.feld().heil();
        } catch (RuntimeException | AssertionError e) {
            ergebnis.messe("danach wieder heil", kurz(e), "ja", false);
            e.printStackTrace();
        }
        ergebnis.beende(Duration.between(beginn, Instant.now()));
    }

    private static boolean endet(Thread faden, Duration frist) {
        try {
            return warte(faden, frist);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean warte(Thread faden, Duration frist) throws InterruptedException {
        faden.join(Math.max(1, frist.toMillis()));
        return !faden.isAlive();
    }

    private static void laufe(Buehne buehne, Szenario szenario) {
        try {
            szenario.laufe(buehne);
        } catch (Exception | AssertionError e) {
            buehne.ergebnis().messe("abgebrochen", kurz(e), "läuft durch", false);
            e.printStackTrace();
        }
    }

    private static String kurz(Throwable e) {
        String text = String.valueOf(e);
        return text.substring(0, Math.min(300, text.length()));
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
