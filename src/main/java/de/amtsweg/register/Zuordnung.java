package de.amtsweg.register;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
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
 * Brings each message of the inbox where it belongs: to the process that waits for it, else into the file of its case
 * with a task for somebody to look at it, else into the Posteingang.
 */
@Component
class Zuordnung {

    private static final Logger LOG = LoggerFactory.getLogger(Zuordnung.class);
    /** Published when a message has come in; acted upon after the transaction has committed. */
    record Anstoss() {}

    /** After so many failures, about an hour and a half, a person has to look at it. */
    private static final int VERGEBLICH = 25;
    /** Then it is no longer early but late. */
    private static final int FRUEH = 8;

    private final Posteingang posteingang;
    private final Nachrichtenverkehr verkehr;
    private final RegisterEingangsstuecke eingangsstuecke;
    private final Prozessbote bote;
    private final TransactionTemplate transaktion;
    private final ExecutorService laeufer = Executors.newSingleThreadExecutor(r -> new Thread(r, "zuordnung"));
    private final AtomicBoolean angestossen = new AtomicBoolean();

    Zuordnung(
            Posteingang posteingang,
            Nachrichtenverkehr verkehr,
            RegisterEingangsstuecke eingangsstuecke,
            Prozessbote bote,
            TransactionTemplate transaktion) {
        this.posteingang = posteingang;
        this.verkehr = verkehr;
        this.eingangsstuecke = eingangsstuecke;
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
            try {
                laeufer.execute(this::arbeite);
            } catch (RejectedExecutionException e) {
                LOG.debug("ending", e);
            }
        }
    }

    @PreDestroy
    void beende() throws InterruptedException {
        laeufer.shutdownNow();
        laeufer.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void arbeite() {
        angestossen.set(false);
        try {
            while (!Thread.currentThread().isInterrupted() && ordneEineZu()) {
                // the next one
            }
        } catch (RuntimeException e) {
            LOG.warn("inbox could not be worked, next attempt follows: {}", e.toString());
        }
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
            transaktion.executeWithoutResult(t -> spaeter(eingang));
        }
        return versucht.get() != null;
    }

    private void spaeter(Eingang eingang) {
        if (eingang.versuche() < VERGEBLICH) {
            posteingang.spaeter(eingang.id(), Uebermittlung.pause(eingang.versuche()));
        } else {
            eingangsstuecke.lege(eingang, "Die Nachricht konnte nicht in den Vorgang übernommen werden.");
        }
    }

    private void ordneZu(Eingang eingang) {
        UUID ausloeser = eingang.ausloeserUuid();
        Registerantwort antwort = verkehr.zu(eingang.register()).lies(posteingang.inhalt(eingang.id()));
        if (eingang.vorgangsnummer() == null) {
            eingangsstuecke.lege(eingang, "Die Nachricht gehört zu keinem Vorgang, der hier bekannt ist.");
        } else if (ausloeser != null && bote.stelleZu(antwort.ereignis().nachricht(), ausloeser, antwort.code())) {
            posteingang.zugeordnet(eingang.id());
        } else if (ausloeser != null && eingang.versuche() < FRUEH && bote.kennt(ausloeser)) {
            posteingang.spaeter(eingang.id(), Uebermittlung.pause(eingang.versuche()));
        } else {
            verkehr.uebernimmNachtrag(eingang);
            posteingang.zugeordnet(eingang.id());
        }
    }
}
