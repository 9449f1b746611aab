package de.amtsweg.register;

import de.amtsweg.register.RegisterProperties.Anschluss;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The HTTP line to one partner: time limits for everything, and a size limit for the answer.
 * Thread-safe.
 */
public final class Partner implements Transport {

    private static final int VERWEIGERT = 401;
    /** A second credential is tried only if both calls together stay within the lease of a message. */
    private static final Duration NOCH_EIN_VERSUCH = Duration.ofSeconds(10);

    private final String bezeichnung;
    private final Anschluss anschluss;
    private final HttpClient client;
    private final Transport andererWeg;
    private final Ausweis ausweis;
    private final Leitungsfehler fehler;

    /** @param bezeichnung how people call the partner, at the beginning of a sentence: "Das Ausländerzentralregister" */
    public Partner(String bezeichnung, Anschluss anschluss) {
        this(bezeichnung, anschluss, Ausweis.KEINER);
    }

    /** @param ausweis credential of the authority that sends, instead of the token of the line */
    public Partner(String bezeichnung, Anschluss anschluss, Ausweis ausweis) {
        this.bezeichnung = bezeichnung;
        this.anschluss = anschluss;
        this.ausweis = ausweis;
        this.fehler = new Leitungsfehler(bezeichnung, anschluss);
        HttpClient.Builder bauplan = HttpClient.newBuilder()
                .connectTimeout(anschluss.verbindungszeit())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1);
        if (anschluss.sslBundle() != null) {
            bauplan.sslContext(anschluss.sslBundle().createSslContext());
        }
        this.client = bauplan.build();
        this.andererWeg =
                anschluss.transport() == null ? null : anschluss.transport().oeffne(bezeichnung, anschluss);
    }

    /**
     * What came back, whatever its status.
     *
     * @param medientyp Content-Type, empty if none
     */
    public record Antwort(int status, String medientyp, byte[] inhalt) {

        public boolean istErfolg() {
            return status >= 200 && status < 300;
        }
    }

    @Override
    public String bezeichnung() {
        return bezeichnung;
    }

    /** Over HTTP(S), unless the line names another way. */
    @Override
    public Quittung uebermittle(byte[] nachricht) {
        if (andererWeg != null) {
            return andererWeg.uebermittle(nachricht);
        }
        Antwort antwort = verlangeErfolg(rufe(nachricht));
        boolean spaeter = antwort.inhalt().length == 0 || antwort.status() == 202;
        return new Quittung(antwort.status(), spaeter ? null : antwort.inhalt());
    }

    /** Looks for the credential again after each refusal: it may have been changed in this moment, on another node. */
    private Antwort rufe(byte[] nachricht) {
        Set<String> versucht = new HashSet<>();
        long beginn = System.nanoTime();
        while (true) {
            HttpRequest.Builder anfrage = HttpRequest.newBuilder(url())
                    .header("Content-Type", "application/xml; charset=UTF-8")
                    .header("Accept", "application/xml, application/problem+json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(nachricht));
            Optional<String> wert = naechster(nachricht, versucht);
            wert.ifPresent(w -> anfrage.header("Authorization", w));
            Antwort antwort = rufe(anfrage);
            wert.ifPresent(versucht::add);
            boolean zuLange = System.nanoTime() - beginn > NOCH_EIN_VERSUCH.toNanos();
            if (antwort.status() != VERWEIGERT
                    || zuLange
                    || naechster(nachricht, versucht).isEmpty()) {
                if (antwort.istErfolg()) {
                    wert.ifPresent(w -> ausweis.angenommen(nachricht, w));
                }
                return antwort;
            }
        }
    }

    private Optional<String> naechster(byte[] nachricht, Set<String> versucht) {
        return ausweis.fuer(nachricht).stream()
                .filter(w -> !versucht.contains(w))
                .findFirst();
    }

    public URI url() {
        return anschluss.url();
    }

    /**
     * Sends a request and waits for the whole answer.
     *
     * @throws RegisterStoerung if none comes
     */
    public Antwort rufe(HttpRequest.Builder anfrage) {
        boolean ausgewiesen =
                anfrage.build().headers().firstValue("Authorization").isPresent();
        if (!ausgewiesen && anschluss.token() != null && !anschluss.token().isBlank()) {
            anfrage.header("Authorization", "Bearer " + anschluss.token());
        }
        CompletableFuture<HttpResponse<byte[]>> laeuft = client.sendAsync(
                anfrage.build(),
                kopf -> new BegrenzterRumpf(anschluss.maxAntwort().toBytes()));
        try {
            HttpResponse<byte[]> antwort = laeuft.get(anschluss.hoechstdauer().toMillis(), TimeUnit.MILLISECONDS);
            return new Antwort(
                    antwort.statusCode(),
                    antwort.headers().firstValue("Content-Type").orElse(""),
                    antwort.body());
        } catch (TimeoutException e) {
            throw new RegisterStoerung(bezeichnung + " hat nicht rechtzeitig geantwortet.", e);
        } catch (ExecutionException e) {
            throw fehler.aus(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterStoerung(bezeichnung + ": Die Übermittlung wurde unterbrochen.", e);
        } finally {
            laeuft.cancel(true);
        }
    }

    /**
     * The answer, if it is a success.
     *
     * @throws RegisterAblehnung if the message itself is refused, with the partner's own words
     * @throws RegisterStoerung if it is not the message's fault: overload, failure, missing access, wrong address
     */
    public Antwort verlangeErfolg(Antwort antwort) {
        return fehler.verlangeErfolg(antwort);
    }
}
