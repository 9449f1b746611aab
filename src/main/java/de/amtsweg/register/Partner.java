package de.amtsweg.register;

import de.amtsweg.register.RegisterProperties.Anschluss;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * The HTTP line to one partner: time limits for everything, size limit for the answer, and the one place where failures
 * become {@link RegisterStoerung} (later again) or {@link RegisterAblehnung} (not this way). Thread-safe.
 */
public final class Partner implements Transport {

    /** Statuses that say the request was not worked on: unknown address, too many requests, not available. */
    private static final Set<Integer> NICHT_BEARBEITET = Set.of(404, 429, 503);

    private static final String OHNE_VERTRAUEN =
            ": Die gesicherte Verbindung kam nicht zustande. Das Zertifikat der einen"
                    + " oder der anderen Seite fehlt, ist abgelaufen oder wird nicht anerkannt.";

    private static final int VERWEIGERT = 401;
    /** A second credential is tried only if both calls together stay within the lease of a message. */
    private static final Duration NOCH_EIN_VERSUCH = Duration.ofSeconds(10);

    private final String bezeichnung;
    private final Anschluss anschluss;
    private final HttpClient client;
    private final Transport andererWeg;

    private final Ausweis ausweis;

    /** @param bezeichnung how people call the partner, at the beginning of a sentence: "Das Ausländerzentralregister" */
    public Partner(String bezeichnung, Anschluss anschluss) {
        this(bezeichnung, anschluss, Ausweis.KEINER);
    }

    /** @param ausweis credential of the authority that sends, instead of the token of the line */
    public Partner(String bezeichnung, Anschluss anschluss, Ausweis ausweis) {
        this.bezeichnung = bezeichnung;
        this.anschluss = anschluss;
        this.ausweis = ausweis;
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
            throw stoerung(e.getCause());
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
        if (antwort.istErfolg()) {
            return antwort;
        }
        String text = Fehlertext.aus(antwort);
        String anhang = text.isEmpty() ? "." : ": " + text;
        switch (antwort.status()) {
            case 400, 409, 413, 415, 422 ->
                throw new RegisterAblehnung(
                        bezeichnung + " lehnt die Nachricht ab (Status " + antwort.status() + ")" + anhang);
            case 401, 403 ->
                throw new RegisterStoerung(
                        RegisterStoerung.Art.ZUGANG_VERWEIGERT,
                        bezeichnung + " verweigert den Zugang (Status " + antwort.status() + ")" + anhang);
            default ->
                throw new RegisterStoerung(
                        NICHT_BEARBEITET.contains(antwort.status())
                                ? RegisterStoerung.Art.NICHT_ANGEKOMMEN
                                : RegisterStoerung.Art.UNGEWISS,
                        bezeichnung + " ist gestört (Status " + antwort.status() + ")" + anhang);
        }
    }

    private RegisterStoerung stoerung(Throwable ursache) {
        String satz;
        RegisterStoerung.Art art = RegisterStoerung.Art.UNGEWISS;
        if (ursache instanceof SSLHandshakeException) {
            satz = OHNE_VERTRAUEN;
            art = RegisterStoerung.Art.NICHT_ANGEKOMMEN;
        } else if (istVonTls(ursache)) {
            satz = OHNE_VERTRAUEN;
        } else if (ursache instanceof HttpConnectTimeoutException) {
            satz = " ist nicht erreichbar: Die Verbindung kam nicht rechtzeitig zustande.";
            art = RegisterStoerung.Art.NICHT_ANGEKOMMEN;
        } else if (ursache instanceof HttpTimeoutException) {
            satz = " hat nicht rechtzeitig geantwortet.";
        } else if (ursache instanceof ConnectException || ursache instanceof UnresolvedAddressException) {
            satz = " ist nicht erreichbar: Die Verbindung wurde abgelehnt oder die Adresse gibt es nicht.";
            art = RegisterStoerung.Art.NICHT_ANGEKOMMEN;
        } else if (ursache instanceof BegrenzterRumpf.ZuGross) {
            satz = " hat eine zu große Antwort geschickt (mehr als "
                    + anschluss.maxAntwort().toBytes() + " Byte).";
        } else if (ursache instanceof IOException && "https".equals(url().getScheme())) {
            // with TLS 1.3 a server that refuses our certificate just hangs up after the handshake
            satz = ": Die gesicherte Verbindung brach ab. Vielleicht erkennt der Partner unser Zertifikat nicht an.";
        } else if (ursache instanceof IOException) {
            satz = ": Die Verbindung brach ab.";
        } else {
            satz = ": Die Übermittlung ist gescheitert.";
        }
        return new RegisterStoerung(art, bezeichnung + satz, ursache);
    }

    private static boolean istVonTls(Throwable ursache) {
        for (Throwable t = ursache; t != null; t = t.getCause()) {
            if (t instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
