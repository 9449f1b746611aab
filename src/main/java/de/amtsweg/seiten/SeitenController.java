package de.amtsweg.seiten;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pages themselves: {@code /camunda/app/seiten/<name>.html} (without the ending Camunda's filter would look for an
 * engine of that name). They contain no data; that comes by requests. Whoever is not logged in is sent to the Tasklist's login.
 */
@RestController
class SeitenController {

    private static final Set<String> SEITEN = Set.of("posteingang", "register", "regelwerk");
    private static final URI ANMELDUNG = URI.create("/camunda/app/tasklist/default/");
    private static final String NUR_VON_HIER = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Seitenzugang zugang;

    SeitenController(Seitenzugang zugang) {
        this.zugang = zugang;
    }

    @GetMapping("/camunda/app/seiten/{seite:[a-z]+}.html")
    ResponseEntity<Resource> seite(@PathVariable String seite, HttpServletResponse antwort) {
        if (!SEITEN.contains(seite)) {
            throw Abgewiesen.gibtEsNicht();
        }
        if (!zugang.angemeldet()) {
            return ResponseEntity.status(HttpStatus.FOUND).location(ANMELDUNG).build();
        }
        // in place of what Camunda's filter has set for its pages
        antwort.setHeader("Content-Security-Policy", NUR_VON_HIER);
        antwort.setHeader("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(new ClassPathResource("seiten/" + seite + ".html"));
    }
}
