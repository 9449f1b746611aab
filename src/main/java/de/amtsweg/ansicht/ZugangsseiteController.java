package de.amtsweg.ansicht;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page on which the administration changes the password; it holds no data, its script asks for them. */
@RestController
class ZugangsseiteController {

    private static final String SEITE =
            """
            <!DOCTYPE html>
            <html lang="de">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Kennwort für das AZR – Amtsweg</title>
            <link rel="stylesheet" href="/camunda/app/tasklist/scripts/zugang/kennwort.css">
            <script type="module" src="/camunda/app/tasklist/scripts/zugang/kennwort.js"></script>
            </head>
            <body>
            <main>
            <h1>Kennwort für das Ausländerzentralregister</h1>
            <p>Ändert das Kennwort, mit dem sich Ihre Behörde beim Register ausweist. Es gilt sofort auf allen Rechnern.
            Niemand kann es danach nachlesen, auch wir nicht.</p>
            <div id="meldung" role="status" aria-live="polite"></div>
            <div id="behoerden"></div>
            <p><a href="/camunda/app/tasklist/">Zurück zu den Aufgaben</a></p>
            </main>
            </body>
            </html>
            """;

    @GetMapping("/camunda/api/zugang/azr/seite")
    ResponseEntity<String> seite(HttpServletResponse antwort) {
        // in place of what Camunda's filter has set for its pages
        antwort.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none';"
                        + " form-action 'none'; frame-ancestors 'none'");
        antwort.setHeader("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(SEITE);
    }
}
