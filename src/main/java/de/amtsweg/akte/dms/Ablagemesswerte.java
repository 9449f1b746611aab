package de.amtsweg.akte.dms;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Figures for whoever watches the DMS, refreshed every ten seconds: {@code amtsweg_ablage_wartend} (documents and changed
 * properties that the DMS does not have yet), {@code amtsweg_ablage_gescheitert} (those of them whose last attempt failed)
 * and {@code amtsweg_ablage_aeltester_seconds} (how long the oldest waits).
 */
@Component
class Ablagemesswerte {

    private final Ablagebuch buch;
    private final Clock uhr;
    private final AtomicReference<Ablagebuch.Gesamtstand> stand =
            new AtomicReference<>(new Ablagebuch.Gesamtstand(0, 0, null));

    Ablagemesswerte(Ablagebuch buch, Clock uhr, MeterRegistry messungen) {
        this.buch = buch;
        this.uhr = uhr;
        Gauge.builder("amtsweg.ablage.wartend", stand, s -> s.get().wartend()).register(messungen);
        Gauge.builder("amtsweg.ablage.gescheitert", stand, s -> s.get().gescheitert())
                .register(messungen);
        Gauge.builder("amtsweg.ablage.aeltester", this, Ablagemesswerte::aeltesterSekunden)
                .baseUnit("seconds")
                .register(messungen);
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 5_000)
    void erneuere() {
        stand.set(buch.gesamtstand());
    }

    private double aeltesterSekunden() {
        Ablagebuch.Gesamtstand jetzt = stand.get();
        return jetzt.seit() == null
                ? 0
                : Math.max(0, Duration.between(jetzt.seit(), uhr.instant()).toSeconds());
    }
}
