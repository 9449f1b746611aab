package de.amtsweg.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<Eintrag.Rueckruf> zweimal = new HashSet<>();
    private volatile Stoerung zustand = Stoerung.AN;
    private volatile boolean liegtBereit;

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

    void schalten(Stoerung neu, Schaltung.Zustellung weg) {
        zustand = neu;
        liegtBereit = weg == Schaltung.Zustellung.ABHOLUNG;
    }

    /** The oldest answer that waits for this authority to fetch it; it stays until it is {@link #abgeholt}. */
    Optional<byte[]> abholbereit(String behoerde) {
        if (!liegtBereit || zustand == Stoerung.STUMM) {
            return Optional.empty();
        }
        return faellige().stream()
                .map(Eintrag.Rueckruf::nachricht)
                .filter(n -> Nachricht.gespeichert(n)
                        .text("nachrichtenkopf/leser/behoerdenkennung")
                        .equals(behoerde))
                .findFirst();
    }

    /** The application has stored the answer with this UUID. */
    synchronized void abgeholt(String uuid) {
        for (Eintrag.Rueckruf rueckruf : faellige()) {
            if (Nachricht.gespeichert(rueckruf.nachricht()).uuid().equals(uuid)) {
                rueckruf.alsZugestelltMerken();
                synchronized (offen) {
                    offen.remove(rueckruf);
                }
            }
        }
    }

    /** These will be delivered twice. */
    void doppelt(List<Eintrag.Rueckruf> rueckrufe) {
        synchronized (offen) {
            zweimal.addAll(rueckrufe);
        }
    }

    /** Delivers an answer that also goes back at once; tried once. */
    void zusaetzlich(byte[] antwort) {
        uhr.execute(() -> versuche(antwort));
    }

    /** Delivers all answers to a message now, the last one first; what is not taken comes again when it is due. */
    void vorab(Eintrag eintrag) {
        List<Eintrag.Rueckruf> rueckrufe = new ArrayList<>(eintrag.rueckrufe());
        Collections.reverse(rueckrufe);
        try {
            for (Eintrag.Rueckruf rueckruf : rueckrufe) {
                zustellen(rueckruf);
            }
            eintrag.antwort().ifPresent(this::versuche);
        } catch (IOException e) {
            LOG.info("Simulator {} could not answer early: {}", register, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runde() {
        for (Eintrag.Rueckruf rueckruf : faellige()) {
            if (zustand.trenntLeitung()
                    || liegtBereit
                    || zustand == Stoerung.STUMM
                    || Thread.currentThread().isInterrupted()) {
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

    /** One at a time, so that two threads do not deliver the same one. */
    private synchronized void zustellen(Eintrag.Rueckruf rueckruf) throws IOException, InterruptedException {
        if (rueckruf.zugestellt()) {
            return;
        }
        int status = schicken(rueckruf.nachricht());
        if (status / 100 != 2) {
            LOG.info("Simulator {} will try again to send {}: status {}", register, rueckruf, status);
            verschieben(List.of(rueckruf));
            return;
        }
        rueckruf.alsZugestelltMerken();
        boolean nochmals;
        synchronized (offen) {
            offen.remove(rueckruf);
            nochmals = zweimal.remove(rueckruf);
        }
        if (nochmals) {
            versuche(rueckruf.nachricht());
        }
    }

    private void versuche(byte[] nachricht) {
        try {
            int status = schicken(nachricht);
            LOG.info("Simulator {} sent an answer once more: status {}", register, status);
        } catch (IOException e) {
            LOG.info("Simulator {} could not send an answer once more: {}", register, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int schicken(byte[] nachricht) throws IOException, InterruptedException {
        HttpRequest anfrage = HttpRequest.newBuilder(URI.create(ziel.get() + "/api/eingang/" + register))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/xml; charset=UTF-8")
                .timeout(GEDULD)
                .POST(HttpRequest.BodyPublishers.ofByteArray(nachricht))
                .build();
        return client.send(anfrage, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private List<Eintrag.Rueckruf> faellige() {
        Instant jetzt = Instant.now();
        synchronized (offen) {
            List<Eintrag.Rueckruf> faellig = new ArrayList<>(offen.entrySet().stream()
                    .filter(e -> !e.getValue().isAfter(jetzt))
                    .map(Map.Entry::getKey)
                    .toList());
            if (zustand == Stoerung.VERTAUSCHT) {
                Collections.reverse(faellig);
            }
            return faellig;
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
