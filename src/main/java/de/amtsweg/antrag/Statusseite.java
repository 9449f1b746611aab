package de.amtsweg.antrag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/** The status page: one heading, one sentence, one date; works without script and with every reader. */
final class Statusseite {

    private static final String STIL =
            """
            :root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;\
            padding:0 1rem}h1{font-size:1.6rem;line-height:1.25}""";

    /** Nothing but the page's own style may load. */
    static final String CSP = "default-src 'none'; style-src 'sha256-" + sha256(STIL)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private Statusseite() {}

    static String zu(Status status) {
        return seite(
                "Stand Ihres Antrags",
                "<p>" + status.stand().text() + "</p>\n<p>Stand vom <time datetime=\"" + status.seit() + "\">"
                        + DATUM.format(status.seit()) + "</time></p>");
    }

    static String unbekannt() {
        return seite(
                "Keine Auskunft",
                "<p>Zu diesem Link gibt es keine Auskunft (mehr). Bitte prüfen Sie, ob der Link vollständig ist, oder wenden Sie"
                        + " sich an Ihre Ausländerbehörde.</p>");
    }

    private static String seite(String titel, String inhalt) {
        return """
                <!DOCTYPE html>
                <html lang="de">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """
                .formatted(titel, STIL, titel, inhalt);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
