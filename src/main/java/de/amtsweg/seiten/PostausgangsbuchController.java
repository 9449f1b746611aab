package de.amtsweg.seiten;

import de.amtsweg.ansicht.Worte;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.seiten.Registerzugang.Befugnis;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything that left an authority: to look at, and as a table for a spreadsheet. */
@RestController
@RequestMapping("/camunda/api/register/postausgangsbuch")
class PostausgangsbuchController {

    static final int JE_SEITE = 50;

    private final Registerzugang zugang;
    private final Postausgangsbuch buch;
    private final Buchausfuhr ausfuhr;
    private final Nachrichtenverkehr verkehr;
    private final Amtsuhr uhr;

    PostausgangsbuchController(
            Registerzugang zugang,
            Postausgangsbuch buch,
            Buchausfuhr ausfuhr,
            Nachrichtenverkehr verkehr,
            Amtsuhr uhr) {
        this.zugang = zugang;
        this.buch = buch;
        this.ausfuhr = ausfuhr;
        this.verkehr = verkehr;
        this.uhr = uhr;
    }

    record Bucheintrag(
            long buchnummer,
            Instant gesendet,
            Instant uebermittelt,
            String register,
            String nachricht,
            String vorgangsnummer,
            String verantwortlich,
            String zustand) {}

    record Buchseite(int anzahl, int seite, int jeSeite, List<Bucheintrag> eintraege) {}

    @GetMapping
    ResponseEntity<Buchseite> buch(
            @RequestParam(defaultValue = "") String behoerde,
            @RequestParam(defaultValue = "") String suche,
            @RequestParam(defaultValue = "0") int seite) {
        Befugnis befugnis = zugang.fuer(behoerde).fuerNachrichten();
        String nummer = Registerauswahl.von("", "", suche).suche();
        int anzahl = buch.umfang(befugnis.kreis(), nummer);
        int gezeigte = Math.min(Math.max(0, seite), Math.max(0, (anzahl - 1) / JE_SEITE));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Buchseite(
                        anzahl,
                        gezeigte,
                        JE_SEITE,
                        buch.seite(befugnis.kreis(), nummer, gezeigte * JE_SEITE, JE_SEITE).stream()
                                .map(this::eintrag)
                                .toList()));
    }

    /** The whole book, for a spreadsheet. */
    @GetMapping("/tabelle.csv")
    void ausfuhr(@RequestParam(defaultValue = "") String behoerde, HttpServletResponse antwort) throws IOException {
        Befugnis befugnis = zugang.fuer(behoerde).fuerNachrichten();
        antwort.setContentType("text/csv");
        antwort.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        antwort.setHeader("X-Content-Type-Options", "nosniff");
        antwort.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("postausgangsbuch-" + befugnis.behoerde() + "-" + uhr.heute() + ".csv")
                        .build()
                        .toString());
        Writer ziel = antwort.getWriter();
        ausfuhr.schreibe(befugnis.kreis(), ziel);
        ziel.flush();
    }

    private Bucheintrag eintrag(Postausgangsbuch.Zeile z) {
        return new Bucheintrag(
                z.buchnummer(),
                z.gesendet(),
                z.uebermittelt(),
                verkehr.zu(z.register()).bezeichnung(),
                Worte.nachricht(z.register(), z.nachrichtentyp()),
                z.vorgangsnummer(),
                z.verantwortlich(),
                Ausgangszustand.valueOf(z.zustand()).inWorten());
    }
}
