package de.amtsweg.register;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers the outbox and empties the inbox, on any node, without a person. A message is leased, sent outside any
 * transaction, and its outcome stored in another one; if the application dies in between, the same message with the same
 * UUID is sent again after the lease.
 */
@Component
class Versand {

    private static final Logger LOG = LoggerFactory.getLogger(Versand.class);
    /** Longer than any call may take. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration HOECHSTE_PAUSE = Duration.ofMinutes(5);
    private static final int ZUORDNUNGSVERSUCHE = 40;

    /** Published when there is something to do; acted upon after the transaction has committed. */
    record Anstoss() {}

    private final Postausgang postausgang;
    private final Posteingang posteingang;
    private final Nachrichtenverkehr verkehr;
    private final Leitung leitung;
    private final Prozessbote bote;
    private final TransactionTemplate transaktion;
    private final ExecutorService laeufer = Executors.newSingleThreadExecutor(r -> new Thread(r, "versand"));
    private final AtomicBoolean angestossen = new AtomicBoolean();

    Versand(
            Postausgang postausgang,
            Posteingang posteingang,
            Nachrichtenverkehr verkehr,
            Leitung leitung,
            Prozessbote bote,
            TransactionTemplate transaktion) {
        this.postausgang = postausgang;
        this.posteingang = posteingang;
        this.verkehr = verkehr;
        this.leitung = leitung;
        this.bote = bote;
        this.transaktion = transaktion;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void beiAnstoss(Anstoss anstoss) {
        laufe();
    }

    @Scheduled(fixedDelayString = "${amtsweg.versand.takt:1s}")
    void laufe() {
        if (angestossen.compareAndSet(false, true)) {
            laeufer.execute(this::arbeite);
        }
    }

    @PreDestroy
    void beende() throws InterruptedException {
        laeufer.shutdownNow();
        // what it is about to store still needs the database, which closes after this
        laeufer.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void arbeite() {
        angestossen.set(false);
        try {
            while (sendeEine() | ordneEineZu()) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("outbox or inbox could not be worked, next attempt follows: {}", e.toString());
        }
    }

    private boolean sendeEine() {
        var faellig = transaktion.execute(t -> postausgang.naechste(LEASE));
        if (faellig == null || faellig.isEmpty()) {
            return false;
        }
        Ausgang nachricht = faellig.get();
        try {
            byte[] antwort = leitung.sende(nachricht.register(), postausgang.inhalt(nachricht.id()));
            transaktion.executeWithoutResult(t -> angekommen(nachricht, antwort));
        } catch (RegisterAblehnung e) {
            LOG.warn("{} refused message {}: {}", nachricht.register(), nachricht.id(), e.getMessage());
            transaktion.executeWithoutResult(t -> postausgang.abgelehnt(nachricht.id(), e.getMessage()));
        } catch (RegisterStoerung e) {
            transaktion.executeWithoutResult(
                    t -> postausgang.gescheitert(nachricht.id(), e.getMessage(), pause(nachricht.versuche())));
        }
        return true;
    }

    private void angekommen(Ausgang nachricht, byte[] antwort) {
        postausgang.uebermittelt(nachricht.id());
        if (antwort != null) {
            verkehr.empfange(nachricht.register(), antwort);
        } else if (!verkehr.zu(nachricht.register()).erwartetAntwort(nachricht.nachrichtentyp())) {
            postausgang.beantwortet(nachricht.id());
        }
        bote.stelleZu("NachrichtUebermittelt", nachricht.id(), null);
    }

    private boolean ordneEineZu() {
        AtomicReference<Eingang> versucht = new AtomicReference<>();
        try {
            transaktion.executeWithoutResult(t -> posteingang.naechste().ifPresent(eingang -> {
                versucht.set(eingang);
                ordneZu(eingang);
            }));
        } catch (RuntimeException e) {
            Eingang eingang = versucht.get();
            if (eingang == null) {
                throw e;
            }
            // the process moved in the same moment, or refuses the answer: later again, behind the others
            LOG.info("answer {} could not be delivered now: {}", eingang.nachrichtenUuid(), e.getMessage());
            transaktion.executeWithoutResult(t -> posteingang.spaeter(eingang.id(), pause(eingang.versuche())));
        }
        return versucht.get() != null;
    }

    private void ordneZu(Eingang eingang) {
        UUID ausloeser = eingang.ausloeserUuid();
        Registerantwort antwort = verkehr.zu(eingang.register()).lies(posteingang.inhalt(eingang.id()));
        boolean unsere = ausloeser != null && eingang.vorgangsnummer() != null;
        if (unsere && bote.stelleZu(antwort.ereignis().nachricht(), ausloeser, antwort.code())) {
            posteingang.zugeordnet(eingang.id());
            return;
        }
        Optional<String> vorgang = verkehr.zu(eingang.register())
                .nimmUnverlangt(posteingang.inhalt(eingang.id()), eingang.vorgangsnummer());
        if (vorgang.isPresent()) {
            if (ausloeser != null) {
                postausgang.beantwortet(ausloeser);
            }
            posteingang.zugeordnet(eingang.id(), vorgang.get());
        } else if (!unsere) {
            posteingang.unzuordenbar(eingang.id());
        } else if (eingang.versuche() >= ZUORDNUNGSVERSUCHE) {
            posteingang.unzuordenbar(eingang.id());
        } else {
            posteingang.spaeter(eingang.id(), pause(eingang.versuche()));
        }
    }

    /** One second, doubled with each attempt, five minutes at most. */
    private static Duration pause(int versuche) {
        long sekunden = 1L << Math.min(versuche, 9);
        return Duration.ofSeconds(Math.min(sekunden, HOECHSTE_PAUSE.toSeconds()));
    }
}
