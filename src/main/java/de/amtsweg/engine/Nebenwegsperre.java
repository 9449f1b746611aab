package de.amtsweg.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes side ways of the engine: comments and attachments, where it checks neither tenant nor permission (notes and
 * documents belong into the case's file), and the page that lets the first visitor of a new installation make himself
 * an administrator (the first administrator is a setting).
 */
class Nebenwegsperre extends OncePerRequestFilter {

    private static final Pattern GESPERRT = Pattern.compile(".*/(comment|attachment)(/.*)?|.*/setup(/.*)?");
    private static final String SATZ =
            "{\"type\":\"FachlicherFehler\",\"message\":\"Dieser Weg ist geschlossen. Vermerke und Dokumente gehören"
                    + " in die Akte des Vorgangs.\"}";

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        if (!GESPERRT.matcher(anfrage.getRequestURI()).matches()) {
            kette.doFilter(anfrage, antwort);
            return;
        }
        boolean liste = "GET".equals(anfrage.getMethod())
                && (anfrage.getRequestURI().endsWith("/comment")
                        || anfrage.getRequestURI().endsWith("/attachment"));
        antwort.setContentType("application/json;charset=UTF-8");
        // the history tab of the Tasklist asks for the list and shows that it is empty
        antwort.setStatus(liste ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        antwort.getOutputStream().write((liste ? "[]" : SATZ).getBytes(StandardCharsets.UTF_8));
    }
}
