package de.amtsweg.ansicht;

import de.amtsweg.akte.dms.Dmsoeffnung;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files of the other task, to be read only. Access as in {@link Einsichtzugang}. */
@RestController
@RequestMapping("/camunda/api/akte")
class EinsichtController {

    private final Einsichtzugang zugang;
    private final Aktenansicht ansicht;
    private final Dmsoeffnung oeffnung;

    EinsichtController(Einsichtzugang zugang, Aktenansicht ansicht, Dmsoeffnung oeffnung) {
        this.zugang = zugang;
        this.ansicht = ansicht;
        this.oeffnung = oeffnung;
    }

    record Eroeffnet(UUID id, Instant bis) {}

    @PostMapping("/aufgabe/{aufgabe}/einsicht")
    @ResponseStatus(HttpStatus.CREATED)
    Eroeffnet eroeffne(@PathVariable String aufgabe, @RequestBody Einsichtzugang.Zweck zweck) {
        var neu = zugang.eroeffne(aufgabe, zweck);
        return new Eroeffnet(neu.id(), neu.bis());
    }

    @GetMapping("/einsicht/{id}")
    ResponseEntity<Akte> akte(@PathVariable UUID id) {
        return json(ansicht.von(zugang.lies(id)).nurZumLesen());
    }

    @GetMapping("/einsicht/{id}/dokument/{dokument}")
    ResponseEntity<byte[]> dokument(@PathVariable UUID id, @PathVariable UUID dokument, HttpServletResponse antwort) {
        var gefunden = zugang.dokument(id, dokument);
        return Dokumentantwort.unseres(gefunden, oeffnung.oeffne(gefunden), antwort);
    }

    /** For the administration of the authority. */
    @GetMapping("/einsichten")
    ResponseEntity<List<Akte.Einsichtnahme>> alle(@RequestParam String behoerde) {
        return json(zugang.in(behoerde));
    }

    private static <T> ResponseEntity<T> json(T inhalt) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(inhalt);
    }
}
