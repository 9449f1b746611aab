package de.amtsweg.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The answer to a request that cannot be done: RFC 9457, with one German sentence that says why. */
public final class Problemantwort {

    private static final String BEARER = "Bearer";

    private Problemantwort() {}

    /** @param satz what is wrong and what to do, shown to people as it is */
    public static ResponseEntity<ProblemDetail> aus(HttpStatus status, String satz) {
        ResponseEntity.BodyBuilder antwort =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.UNAUTHORIZED) {
            antwort.header(HttpHeaders.WWW_AUTHENTICATE, BEARER);
        }
        return antwort.body(ProblemDetail.forStatusAndDetail(status, satz));
    }

    /** The answer to {@link #ausgewiesen} being false. */
    public static ResponseEntity<ProblemDetail> ohneAusweis() {
        return aus(HttpStatus.UNAUTHORIZED, "Das Zugangstoken fehlt oder ist falsch.");
    }

    /**
     * Whether a header {@code Authorization} carries this bearer token, compared in constant time.
     *
     * @param kopf the header, null if there is none
     * @param token the token agreed upon; nobody is let in if it is empty
     */
    public static boolean ausgewiesen(String kopf, String token) {
        if (kopf == null || token == null || token.isBlank()) {
            return false;
        }
        byte[] erwartet = (BEARER + " " + token).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(erwartet, kopf.getBytes(StandardCharsets.UTF_8));
    }
}
