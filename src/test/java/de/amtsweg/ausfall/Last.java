package de.amtsweg.ausfall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that work cases to their end, each taking the next case that is due. */
final class Last implements AutoCloseable {

    /** Cases that get through the whole process, in turn. */
    private static final List<String> BEISPIELE =
            List.of("paragraf-18b-architektin", "paragraf-18g-regelfall", "paragraf-18a-pflegefachkraft");

    private static final Duration GLEICH = Duration.ofMillis(20);
    private static final long SPAETER = 700;
    /** Hundreds of waiting cases must not keep the clients busy with looking. */
    private static final long SPAETER_JE_OFFENEM = 15;

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final Mitschrift mitschrift = new Mitschrift();
    private final List<Fall> faelle = new CopyOnWriteArrayList<>();
    private final DelayQueue<Dran> warteschlange = new DelayQueue<>();
    private final List<Thread> klienten = new ArrayList<>();
    private final AtomicInteger offen = new AtomicInteger();
    private final List<String> beispiele;
    private volatile boolean nachschub;

    private record Dran(Fall fall, Instant wann) implements Delayed {
        @Override
        public long getDelay(TimeUnit einheit) {
            return einheit.convert(Duration.between(Instant.now(), wann));
        }

        @Override
        public int compareTo(Delayed anderer) {
            return wann.compareTo(((Dran) anderer).wann);
        }
    }

    /** @param abstand time between the beginnings of two cases */
    Last(List<Knoten> knoten, int faelle, int klienten, Duration abstand) {
        this(knoten, faelle, klienten, abstand, BEISPIELE, true);
    }

    /** @param wartet false: whoever could wait for an answer goes on without it */
    Last(List<Knoten> knoten, int faelle, int klienten, Duration abstand, List<String> beispiele, boolean wartet) {
        this.beispiele = beispiele;
        Arbeit arbeit = new Arbeit(knoten, mitschrift, wartet);
        Instant beginn = Instant.now();
        for (int i = 0; i < faelle; i++) {
            Fall fall = new Fall(NUMMER.incrementAndGet(), beispiele.get(i % beispiele.size()));
            this.faelle.add(fall);
            warteschlange.add(new Dran(fall, beginn.plus(abstand.multipliedBy(i))));
        }
        offen.set(faelle);
        for (int i = 0; i < klienten; i++) {
            Thread klient = new Thread(() -> arbeite(arbeit), "klient-" + i);
            klient.setDaemon(true);
            klient.start();
            this.klienten.add(klient);
        }
    }

    static List<String> beispiele() {
        return BEISPIELE;
    }

    private void arbeite(Arbeit arbeit) {
        try {
            while (offen.get() > 0) {
                Dran dran = warteschlange.poll(500, TimeUnit.MILLISECONDS);
                if (dran == null) {
                    continue;
                }
                Arbeit.Schritt schritt = arbeit.schritt(dran.fall());
                if (schritt == Arbeit.Schritt.BEENDET) {
                    ersetze();
                    offen.decrementAndGet();
                } else {
                    Duration pause = schritt == Arbeit.Schritt.GETAN
                            ? GLEICH
                            : Duration.ofMillis(Math.max(SPAETER, SPAETER_JE_OFFENEM * offen.get()));
                    warteschlange.add(new Dran(dran.fall(), Instant.now().plus(pause)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For every case that ends another one begins, until {@link #genug}. */
    Last stetig() {
        nachschub = true;
        return this;
    }

    /** No more new cases. */
    void genug() {
        nachschub = false;
    }

    private void ersetze() {
        if (nachschub) {
            int nummer = NUMMER.incrementAndGet();
            Fall fall = new Fall(nummer, beispiele.get(nummer % beispiele.size()));
            offen.incrementAndGet();
            faelle.add(fall);
            warteschlange.add(new Dran(fall, Instant.now()));
        }
    }

    Mitschrift mitschrift() {
        return mitschrift;
    }

    List<Fall> faelle() {
        return faelle;
    }

    int offene() {
        return offen.get();
    }

    /** Waits until all cases have ended; false if some have not by then. */
    boolean bisZumEnde(Duration frist) {
        Instant ende = Instant.now().plus(frist);
        for (Thread klient : klienten) {
            try {
                klient.join(Math.max(1, Duration.between(Instant.now(), ende).toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return offen.get() == 0;
    }

    @Override
    public void close() {
        klienten.forEach(Thread::interrupt);
    }
}
