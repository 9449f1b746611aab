package de.amtsweg.register;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Figures for whoever watches the lines: {@code amtsweg_register_aufrufe} (calls and their duration by outcome), and,
 * refreshed every ten seconds, {@code amtsweg_postausgang} (messages by register and state),
 * {@code amtsweg_postausgang_aeltester} (seconds the oldest undelivered message waits) and
 * {@code amtsweg_register_unterbrochen} (1 while a line is interrupted).
 */
@Component
class Messwerte {

    private record Stand(Map<Ausgangszustand, Long> anzahl, long aeltesterSekunden, boolean unterbrochen) {}

    private final MeterRegistry messungen;
    private final JdbcClient jdbc;
    private final Clock uhr;
    private final Map<String, Stand> staende = new ConcurrentHashMap<>();

    Messwerte(MeterRegistry messungen, JdbcClient jdbc, Clock uhr) {
        this.messungen = messungen;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    void gesendet(String register, String ergebnis, Duration dauer) {
        messungen
                .timer("amtsweg.register.aufrufe", "register", register, "ergebnis", ergebnis)
                .record(dauer);
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 5_000)
    void erneuere() {
        jdbc.sql("select distinct register from nachricht_ausgang where zustand in ('WARTET', 'GESENDET', 'UNGEKLAERT',"
                        + " 'ZURUECKGESTELLT', 'ABGELEHNT') union select register from registerlage")
                .query(String.class)
                .list()
                .forEach(register -> {
                    if (staende.put(register, stand(register)) == null) {
                        melde(register);
                    }
                });
    }

    private Stand stand(String register) {
        Map<Ausgangszustand, Long> anzahl = new EnumMap<>(Ausgangszustand.class);
        jdbc.sql("select zustand, count(*) as anzahl from nachricht_ausgang where register = ?"
                        + " and zustand not in ('BESTAETIGT', 'ZURUECKGEZOGEN') group by zustand")
                .param(register)
                .query((rs, n) -> anzahl.put(Ausgangszustand.valueOf(rs.getString(1)), rs.getLong(2)))
                .list();
        long aeltester = jdbc.sql("select coalesce(extract(epoch from (cast(? as timestamptz) - min(erstellt))), 0)"
                        + " from nachricht_ausgang where register = ?"
                        + " and zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT')")
                .params(Ausgangszeile.zeit(uhr.instant()), register)
                .query(Long.class)
                .single();
        boolean unterbrochen =
                jdbc.sql("select count(*) from registerlage where register = ?" + " and unterbrochen_seit is not null")
                                .param(register)
                                .query(Long.class)
                                .single()
                        > 0;
        return new Stand(anzahl, aeltester, unterbrochen);
    }

    private void melde(String register) {
        for (Ausgangszustand zustand : Ausgangszustand.values()) {
            if (zustand != Ausgangszustand.BESTAETIGT && zustand != Ausgangszustand.ZURUECKGEZOGEN) {
                Gauge.builder("amtsweg.postausgang", staende, s -> s.get(register)
                                .anzahl()
                                .getOrDefault(zustand, 0L))
                        .tags("register", register, "zustand", zustand.name().toLowerCase(java.util.Locale.ROOT))
                        .register(messungen);
            }
        }
        Gauge.builder("amtsweg.postausgang.aeltester", staende, s -> s.get(register)
                        .aeltesterSekunden())
                .baseUnit("seconds")
                .tag("register", register)
                .register(messungen);
        Gauge.builder(
                        "amtsweg.register.unterbrochen",
                        staende,
                        s -> s.get(register).unterbrochen() ? 1 : 0)
                .tag("register", register)
                .register(messungen);
    }
}
