package de.amtsweg.register;

import de.amtsweg.vorgang.Zeitpunkte;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The daily run: takes what was put back, in its order, once a day in its window, on any node but one at a time. If the
 * node dies another one goes on where it stopped; if the partner is still away the run ends and tomorrow's follows.
 */
@Component
public class Tageslauf {

    private static final Logger LOG = LoggerFactory.getLogger(Tageslauf.class);
    private static final Duration HALTEN = Duration.ofSeconds(120);

    private final Postausgang postausgang;
    private final Uebermittlung uebermittlung;
    private final Nachrichtenverkehr verkehr;
    private final Laufbuch buch;
    private final TageslaufProperties fenster;
    private final TransactionTemplate transaktion;
    private final Clock uhr;
    private final ExecutorService laeufer = Executors.newSingleThreadExecutor(r -> new Thread(r, "tageslauf"));

    Tageslauf(
            Postausgang postausgang,
            Uebermittlung uebermittlung,
            Nachrichtenverkehr verkehr,
            Laufbuch buch,
            TageslaufProperties fenster,
            TransactionTemplate transaktion,
            Clock uhr) {
        this.postausgang = postausgang;
        this.uebermittlung = uebermittlung;
        this.verkehr = verkehr;
        this.buch = buch;
        this.fenster = fenster;
        this.transaktion = transaktion;
        this.uhr = uhr;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 30_000)
    void pruefeFenster() {
        if (fenster.offen(jetzt().toLocalTime())) {
            postausgang.zurueckgestellte().forEach(register -> starte(register, false));
        }
    }

    /** Runs now, whatever the time, even if today's run is done. */
    public void starteSofort(String register) {
        starte(register, true);
    }

    @PreDestroy
    void beende() throws InterruptedException {
        laeufer.shutdownNow();
        laeufer.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void starte(String register, boolean aufAnforderung) {
        try {
            laeufer.execute(() -> {
                try {
                    laufe(register, aufAnforderung);
                } catch (RuntimeException e) {
                    LOG.warn("daily run of {} stopped, it is resumed later: {}", register, e.toString());
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("ending", e);
        }
    }

    private void laufe(String register, boolean aufAnforderung) {
        LocalDate tag = lauftag();
        if (!buch.beginne(tag, register, aufAnforderung, HALTEN)) {
            return;
        }
        int gesendet = 0;
        while (!Thread.currentThread().isInterrupted()) {
            if (!aufAnforderung && !fenster.offen(jetzt().toLocalTime())) {
                buch.beende(tag, register, "Das Zeitfenster war zu Ende.");
                return;
            }
            Optional<Ausgang> naechste = transaktion.execute(
                    t -> postausgang.naechste(register, Postausgang.Auswahl.TAGESLAUF, Versand.LEASE));
            if (naechste.isEmpty()) {
                buch.beende(tag, register, null);
                break;
            }
            Uebermittlung.Ausgangslage lage = uebermittlung.stelleZu(naechste.get());
            if (lage == Uebermittlung.Ausgangslage.GESTOERT) {
                buch.beende(tag, register, verkehr.zu(register).bezeichnung() + " war nicht erreichbar.");
                break;
            }
            gesendet++;
            if (!buch.weiter(tag, register, 1, HALTEN)) {
                return;
            }
        }
        if (gesendet > 0) {
            LOG.info("daily run of {}: {} messages", register, gesendet);
        }
    }

    /** The day on which the window opened. */
    private LocalDate lauftag() {
        ZonedDateTime jetzt = jetzt();
        boolean nachMitternacht =
                fenster.bis().isBefore(fenster.von()) && jetzt.toLocalTime().isBefore(fenster.bis());
        return nachMitternacht ? jetzt.toLocalDate().minusDays(1) : jetzt.toLocalDate();
    }

    private ZonedDateTime jetzt() {
        return uhr.instant().atZone(Zeitpunkte.AMTSZEIT);
    }
}
