package de.amtsweg.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends later answers to the application until it takes them (2xx), also after a restart. */
final class Rueckrufer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rueckrufer.class);
    private static final long TAKT_MILLIS = 100;
    private static final Duration GEDULD = Duration.ofSeconds(20);

    private final String register;
    private final Supplier<URI> ziel;
    private final String token;
    private final Duration wiederholung;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ScheduledExecutorService uhr;
    private final Map<Eintrag.Rueckruf, Instant> offen = new LinkedHashMap<>();
    private volatile boolean an = true;

    Rueckrufer(String register, Supplier<URI> ziel, String token, Duration wiederholung) {
        this.register = register;
        this.ziel = ziel;
        this.token = token;
        this.wiederholung = wiederholung;
        uhr = Executors.newSingleThreadScheduledExecutor(aufgabe -> {
            Thread faden = new Thread(aufgabe, "rueckruf-" + register);
            faden.setDaemon(true);
            return faden;
        });
        uhr.scheduleWithFixedDelay(this::runde, TAKT_MILLIS, TAKT_MILLIS, TimeUnit.MILLISECONDS);
    }

    void vormerken(List<Eintrag.Rueckruf> rueckrufe) {
        synchronized (offen) {
            for (Eintrag.Rueckruf rueckruf : rueckrufe) {
                if (!rueckruf.zugestellt()) {
                    offen.put(rueckruf, rueckruf.faellig());
                }
            }
        }
    }

    int offen() {
        synchronized (offen) {
            return offen.size();
        }
    }

    void schalten(boolean ein) {
        an = ein;
    }

    private void runde() {
        for (Eintrag.Rueckruf rueckruf : faellige()) {
            if (!an || Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                zustellen(rueckruf);
            } catch (IOException | RuntimeException e) {
                LOG.info("Simulator {} will try again to send {}: {}", register, rueckruf, e.toString());
                verschieben(faellige());
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void zustellen(Eintrag.Rueckruf rueckruf) throws IOException, InterruptedException {
        HttpRequest anfrage = HttpRequest.newBuilder(URI.create(ziel.get() + "/api/eingang/" + register))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/xml; charset=UTF-8")
                .timeout(GEDULD)
                .POST(HttpRequest.BodyPublishers.ofByteArray(rueckruf.nachricht()))
                .build();
        int status =
                client.send(anfrage, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status / 100 == 2) {
            rueckruf.alsZugestelltMerken();
            synchronized (offen) {
                offen.remove(rueckruf);
            }
        } else {
            LOG.info("Simulator {} will try again to send {}: status {}", register, rueckruf, status);
            verschieben(List.of(rueckruf));
        }
    }

    private List<Eintrag.Rueckruf> faellige() {
        Instant jetzt = Instant.now();
        synchronized (offen) {
            return offen.entrySet().stream()
                    .filter(e -> !e.getValue().isAfter(jetzt))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private void verschieben(List<Eintrag.Rueckruf> rueckrufe) {
        Instant wieder = Instant.now().plus(wiederholung);
        synchronized (offen) {
            rueckrufe.forEach(rueckruf -> offen.put(rueckruf, wieder));
        }
    }

    @Override
    public void close() {
        uhr.shutdownNow();
        try {
            uhr.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
