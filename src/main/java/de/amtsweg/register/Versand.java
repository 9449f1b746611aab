package de.amtsweg.register;

import de.amtsweg.register.Postausgang.Auswahl;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox, on any node, without a person. Each register has a lane of its own, so that none waits for a slow
 * one. A message is leased before it is sent; if the application dies in between, another attempt follows the lease.
 */
@Component
class Versand {

    private static final Logger LOG = LoggerFactory.getLogger(Versand.class);
    /** Longer than any call may take. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** Published when this register has something to send; acted upon after the transaction has committed. */
    record Anstoss(String register) {}

    private final Postausgang postausgang;
    private final Registerlagen lagen;
    private final Anschluesse anschluesse;
    private final Uebermittlung uebermittlung;
    private final TransactionTemplate transaktion;
    private final AtomicInteger nummer = new AtomicInteger();
    private final ExecutorService laeufer =
            Executors.newCachedThreadPool(r -> new Thread(r, "versand-" + nummer.incrementAndGet()));

    Versand(
            Postausgang postausgang,
            Registerlagen lagen,
            Anschluesse anschluesse,
            Uebermittlung uebermittlung,
            TransactionTemplate transaktion) {
        this.postausgang = postausgang;
        this.lagen = lagen;
        this.anschluesse = anschluesse;
        this.uebermittlung = uebermittlung;
        this.transaktion = transaktion;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void beiAnstoss(Anstoss anstoss) {
        laufe(anstoss.register());
    }

    @Scheduled(fixedDelayString = "${amtsweg.versand.takt:1s}")
    void takt() {
        try {
            for (String register : postausgang.wartende()) {
                postausgang.stelleZurueck(register, anschluesse.zu(register).zurueckstellenNach());
                if (!lagen.zu(register).unterbrochen()) {
                    anschluesse.wache(register).schliesse();
                }
                laufe(register);
            }
        } catch (RuntimeException e) {
            LOG.warn("outbox could not be looked at, next attempt follows: {}", e.toString());
        }
    }

    @PreDestroy
    void beende() throws InterruptedException {
        laeufer.shutdownNow();
        // what it is about to store still needs the database, which closes after this
        laeufer.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** One more worker in this register's lane, if there is room. */
    private void laufe(String register) {
        Leitungswache wache = anschluesse.wache(register);
        if (!wache.belege()) {
            return;
        }
        try {
            laeufer.execute(() -> {
                try {
                    arbeite(register);
                } catch (RuntimeException e) {
                    LOG.warn("outbox could not be worked, next attempt follows: {}", e.toString());
                } finally {
                    wache.gibFrei();
                }
            });
        } catch (RejectedExecutionException e) {
            // the application is ending
            wache.gibFrei();
        }
    }

    private void arbeite(String register) {
        while (!Thread.currentThread().isInterrupted()) {
            Optional<Ausgang> nachricht = nimm(register);
            if (nachricht.isEmpty()) {
                return;
            }
            // where there was one there may be more: help comes as long as the bulkhead has room
            laufe(register);
            uebermittlung.stelleZu(nachricht.get());
        }
    }

    private Optional<Ausgang> nimm(String register) {
        return transaktion.execute(t -> {
            Optional<Ausgang> faellige = postausgang.naechste(register, Auswahl.FAELLIGE, LEASE);
            if (faellige.isPresent()
                    || !lagen.nimmProbe(register, anschluesse.zu(register).probeabstand())) {
                return faellige;
            }
            return postausgang.naechste(register, Auswahl.PROBE, LEASE);
        });
    }
}
