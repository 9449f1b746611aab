package de.amtsweg.ausfall;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The clock of one node is wrong: an hour or a day fast, an hour slow. Needs libfaketime. */
final class FalscheUhr implements Szenario {

    private static final Path DEBIAN = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
    private static final List<String> ABWEICHUNGEN = List.of("+3600", "-3600", "+86400");

    /** The library, if somebody has installed it ({@code -Dausfall.faketime=} names another place). */
    static Path bibliothek() {
        return Path.of(System.getProperty("ausfall.faketime", DEBIAN.toString()));
    }

    static boolean moeglich() {
        return Files.exists(bibliothek());
    }

    @Override
    public String kennung() {
        return "F18";
    }

    @Override
    public String worum() {
        return "die Uhr eines von zwei Knoten geht falsch";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(6);
    }

    @Override
    public void laufe(Buehne buehne) {
        Knoten falsch = buehne.feld().knoten().get(1);
        try {
            for (String abweichung : ABWEICHUNGEN.subList(0, buehne.masse().istKurz() ? 1 : ABWEICHUNGEN.size())) {
                buehne.ergebnis().nenne("die Uhr geht falsch um (s)", abweichung);
                Buehne.Stand vorher = buehne.stand();
                falsch.toete();
                falsch.umgebung(Map.of(
                        "LD_PRELOAD",
                        bibliothek().toString(),
                        "FAKETIME",
                        abweichung,
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1",
                        // without this every timed wait of the JVM returns at once
                        "FAKETIME_FORCE_MONOTONIC_FIX",
                        "0"));
                falsch.starte().bereit();
                Last last = buehne.last(buehne.masse().anteil(30, 3));
                buehne.pruefe(last, Duration.ofMinutes(2), vorher, Set.of(Buehne.FALSCHE_UHR));
            }
        } finally {
            falsch.toete();
            falsch.umgebung(Map.of());
        }
    }
}
