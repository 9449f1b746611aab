package de.amtsweg.ausfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The long form: {@code mvn -Pausfall verify}, at most ninety minutes. Sizes see {@link Masse}; {@code
 * -Dausfall.nur=F01,F06} plays some of them.
 */
class AusfallLauf {

    /** What matters most comes first: a run whose time is over leaves out the rest. */
    static final List<Szenario> ALLE = List.of(
            new Gegenproben(),
            new Knotentod(),
            new AbrissVorDemMerken(),
            new DatenbankStolpert(),
            new RegisterFort(),
            new DmsFort(),
            new Reihenfolge(),
            new Vertauscht(),
            new Doppelantworten(),
            new SpaeteAntwort(),
            new Doppelantrag(),
            new Wettlauf(),
            new Wiederherstellung(),
            new DatenbankFort(),
            new Giftige(),
            new LangsamesRegister(),
            new HalbKaputt(),
            new Mailserverfort(),
            new KaputtesModell(),
            new FalscheUhr(),
            new Zeitumstellung(),
            new Schluss());

    @Test
    void nothing_is_lost_and_nothing_happens_twice() throws Exception {
        Path datei = Path.of("target/ausfall/ergebnis.md");
        Ergebnis ergebnis =
                Lauf.spiele(Path.of("target/ausfall/lang").toAbsolutePath(), datei, Masse.lang(), auswahl());

        assertThat(Files.readString(datei)).contains("## ");
        assertThat(ergebnis.verfehlt())
                .as("figures beyond their limit, see " + datei)
                .isEmpty();
    }

    private static List<Szenario> auswahl() {
        String nur = System.getProperty("ausfall.nur", "");
        List<Szenario> auswahl = new ArrayList<>(List.of(new Ungestoert()));
        ALLE.stream()
                .filter(s -> FalscheUhr.moeglich() || !(s instanceof FalscheUhr))
                .filter(s -> nur.isEmpty()
                        || Arrays.stream(nur.split(",")).anyMatch(s.kennung()::contains)
                        || s instanceof Schluss)
                .forEach(auswahl::add);
        return auswahl;
    }
}
