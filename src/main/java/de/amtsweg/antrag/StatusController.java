package de.amtsweg.antrag;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /status/{code}}: state and date of a case for whoever holds the link, as a page or as JSON. */
@RestController
class StatusController {

    private final Statusauskunft auskunft;

    StatusController(Statusauskunft auskunft) {
        this.auskunft = auskunft;
    }

    /** The JSON answer. */
    record Antwort(Status.Stand stand, String text, LocalDate seit) {}

    @GetMapping("/status/{code}")
    ResponseEntity<?> zeige(
            @PathVariable String code, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        Optional<Status> status = Statuscode.hatForm(code) ? auskunft.finde(code) : Optional.empty();
        if (!willJson(accept)) {
            return kopf(status.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                    .header("Content-Security-Policy", Statusseite.CSP)
                    .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                    .body(status.map(Statusseite::zu).orElseGet(Statusseite::unbekannt));
        }
        Status gefunden = status.orElseThrow(() -> new AntragAbgelehnt(
                Ablehnungsgrund.UNBEKANNTER_STATUS, "Zu diesem Link gibt es keine Auskunft (mehr)."));
        return kopf(HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Antwort(gefunden.stand(), gefunden.stand().text(), gefunden.seit()));
    }

    private static ResponseEntity.BodyBuilder kopf(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow");
    }

    private static boolean willJson(String accept) {
        try {
            List<MediaType> typen = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(typen);
            for (MediaType typ : typen) {
                if (typ.includes(MediaType.TEXT_HTML)) {
                    return false;
                }
                if (typ.includes(MediaType.APPLICATION_JSON)) {
                    return true;
                }
            }
        } catch (InvalidMediaTypeException e) {
            // a page is the answer people can read
        }
        return false;
    }
}
