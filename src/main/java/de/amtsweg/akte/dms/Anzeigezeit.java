package de.amtsweg.akte.dms;

import de.amtsweg.register.RegisterStoerung;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Reads from the DMS for a person who waits: all calls of one look together take no longer than the limit, and only a
 * few looks at a time wait for a slow DMS; everybody else is told at once.
 */
@Component
class Anzeigezeit {

    /** Well below the number of threads that serve people. */
    private static final int GLEICHZEITIG = 8;

    private final Duration zeit;
    private final ExecutorService leser =
            new ThreadPoolExecutor(0, GLEICHZEITIG, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), r -> {
                Thread faden = new Thread(r, "dms-anzeige");
                faden.setDaemon(true);
                return faden;
            });

    Anzeigezeit(AkteProperties properties) {
        this.zeit = properties.dmsAnzeigezeit();
    }

    @PreDestroy
    void beende() {
        leser.shutdownNow();
    }

    /** A look at the DMS that begins now. */
    Blick beginne() {
        return new Blick(System.nanoTime() + zeit.toNanos());
    }

    /** One look; its calls share the time. */
    final class Blick {

        private final long ende;

        private Blick(long ende) {
            this.ende = ende;
        }

        /**
         * What the DMS answers.
         *
         * @throws RegisterStoerung if it does not answer while there is time
         * @throws de.amtsweg.register.RegisterAblehnung if it refuses
         */
        <T> T lies(Callable<T> frage) {
            Future<T> laeuft;
            try {
                laeuft = leser.submit(frage);
            } catch (RejectedExecutionException e) {
                throw new RegisterStoerung("Das Dokumentenmanagement antwortet zu langsam; zu viele warten schon.", e);
            }
            try {
                return laeuft.get(Math.max(0, ende - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw new RegisterStoerung("Das Dokumentenmanagement hat nicht rechtzeitig geantwortet.", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException r) {
                    throw r;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RegisterStoerung("Das Dokumentenmanagement wurde nicht zu Ende gelesen.", e);
            } finally {
                laeuft.cancel(true);
            }
        }
    }
}
