package de.amtsweg.ausfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form: a few cases, every kind of fault once. */
class AusfallKurzIT {

    @Test
    void nothing_is_lost_and_nothing_happens_twice() throws Exception {
        Ergebnis ergebnis = Lauf.spiele(
                Path.of("target/ausfall/kurz").toAbsolutePath(),
                Path.of("target/ausfall/ergebnis-kurz.md"),
                Masse.kurz(),
                List.of(
                        new Ungestoert(),
                        new Gegenproben(),
                        new Knotentod(),
                        new AbrissVorDemMerken(),
                        new RegisterFort(),
                        new DmsFort(),
                        new Doppelantrag(),
                        new Wettlauf()));

        assertThat(ergebnis.verfehlt()).isEmpty();
    }
}
