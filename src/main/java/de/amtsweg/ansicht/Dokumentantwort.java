package de.amtsweg.ansicht;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.dms.Dmsoeffnung.Fremdes;
import de.amtsweg.akte.dms.Dmsoeffnung.Unseres;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/**
 * A document as response: nothing in it may run or load in our origin. {@value #HERKUNFT} is {@code DMS} or {@code AKTE}
 * (our own copy); why it is our copy although the document is filed says {@value #HINWEIS}, percent-encoded UTF-8.
 */
final class Dokumentantwort {

    static final String HERKUNFT = "X-Amtsweg-Herkunft";
    static final String HINWEIS = "X-Amtsweg-Hinweis";

    /** What a browser shows without running it; anything else somebody put into the DMS is saved. */
    private static final Set<String> ZEIGBAR = Set.of("application/pdf", "image/jpeg", "image/png");

    private Dokumentantwort() {}

    static ResponseEntity<byte[]> unseres(Dokument dokument, Unseres inhalt, HttpServletResponse antwort) {
        antwort.setHeader(HERKUNFT, inhalt.ausDms() ? "DMS" : "AKTE");
        if (inhalt.hinweis() != null) {
            antwort.setHeader(HINWEIS, UriUtils.encode(inhalt.hinweis(), StandardCharsets.UTF_8));
        }
        return antwort(dokument.mime(), ContentDisposition.inline(), dokument.dateiname(), inhalt.inhalt(), antwort);
    }

    static ResponseEntity<byte[]> fremdes(Fremdes fremdes, HttpServletResponse antwort) {
        antwort.setHeader(HERKUNFT, "DMS");
        boolean zeigbar = fremdes.mime() != null && ZEIGBAR.contains(fremdes.mime());
        return antwort(
                zeigbar ? fremdes.mime() : MediaType.APPLICATION_OCTET_STREAM_VALUE,
                zeigbar ? ContentDisposition.inline() : ContentDisposition.attachment(),
                fremdes.name(),
                fremdes.inhalt(),
                antwort);
    }

    private static ResponseEntity<byte[]> antwort(
            String mime, ContentDisposition.Builder lage, String name, byte[] inhalt, HttpServletResponse antwort) {
        // in place of what Camunda's filter has set for its pages
        antwort.setHeader("X-Content-Type-Options", "nosniff");
        antwort.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        antwort.setHeader(
                "Content-Disposition",
                lage.filename(name, StandardCharsets.UTF_8).build().toString());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(mime))
                .body(inhalt);
    }
}
