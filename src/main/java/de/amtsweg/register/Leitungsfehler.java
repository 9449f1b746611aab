package de.amtsweg.register;

import de.amtsweg.register.RegisterProperties.Anschluss;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * The one place where failures of a line become {@link RegisterStoerung} (later again) or {@link RegisterAblehnung} (not
 * this way), each with a German sentence and what is known about the message.
 */
final class Leitungsfehler {

    /** Statuses that say the request was not worked on: unknown address, too many requests, not available. */
    private static final Set<Integer> NICHT_BEARBEITET = Set.of(404, 429, 503);

    private static final String OHNE_VERTRAUEN =
            ": Die gesicherte Verbindung kam nicht zustande. Das Zertifikat der einen"
                    + " oder der anderen Seite fehlt, ist abgelaufen oder wird nicht anerkannt.";

    private final String bezeichnung;
    private final Anschluss anschluss;

    Leitungsfehler(String bezeichnung, Anschluss anschluss) {
        this.bezeichnung = bezeichnung;
        this.anschluss = anschluss;
    }

    /**
     * The answer, if it is a success.
     *
     * @throws RegisterAblehnung if the message itself is refused, with the partner's own words
     * @throws RegisterStoerung if it is not the message's fault: overload, failure, missing access, wrong address
     */
    Partner.Antwort verlangeErfolg(Partner.Antwort antwort) {
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

    /** What a call that brought no answer means. */
    RegisterStoerung aus(Throwable ursache) {
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
        } else if (ursache instanceof IOException
                && "https".equals(anschluss.url().getScheme())) {
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
