package de.amtsweg.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Puts the German sentence of a refused act in place of the engine's wrapped message, so that the Tasklist shows the
 * caseworker what to do and not an exception's name.
 */
class Fehlersatzfilter extends OncePerRequestFilter {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        Fehlersatz.nimm();
        if ("GET".equals(anfrage.getMethod()) || anfrage.getRequestURI().contains("/camunda/api/akte/")) {
            kette.doFilter(anfrage, antwort);
            return;
        }
        ContentCachingResponseWrapper puffer = new ContentCachingResponseWrapper(antwort);
        try {
            kette.doFilter(anfrage, puffer);
        } finally {
            String satz = Fehlersatz.nimm();
            if (puffer.getStatus() >= 400) {
                Enginefehler fehler = satz == null ? Enginefehler.in(puffer.getContentAsByteArray()) : null;
                if (fehler != null) {
                    antworte(anfrage, puffer, fehler.status(), fehler.satz());
                } else if (satz != null) {
                    antworte(anfrage, puffer, puffer.getStatus() >= 500 ? 400 : puffer.getStatus(), satz);
                }
            }
            puffer.copyBodyToResponse();
        }
    }

    private void antworte(HttpServletRequest anfrage, ContentCachingResponseWrapper puffer, int status, String satz)
            throws IOException {
        boolean imTasklist = anfrage.getRequestURI().contains("/camunda/api/");
        puffer.resetBuffer();
        puffer.setStatus(status);
        puffer.setContentType("application/json;charset=UTF-8");
        puffer.getOutputStream()
                .write(json.writeValueAsString(
                                Map.of("type", "FachlicherFehler", "message", imTasklist ? alsHtmlText(satz) : satz))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The Tasklist puts messages into the page as HTML; quotation marks may stay. */
    private static String alsHtmlText(String satz) {
        return satz.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
