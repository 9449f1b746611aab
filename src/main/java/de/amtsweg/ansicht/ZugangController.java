package de.amtsweg.ansicht;

import de.amtsweg.engine.Anmeldung;
import de.amtsweg.register.azr.AzrKennwort;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.web.Problemantwort;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The authority's own password at the AZR, for its administration. Not a form of the Tasklist: what is entered there is
 * stored by the engine. The path lies below that of Camunda's web applications, whose filters know the session and refuse
 * a change without its CSRF token.
 */
@RestController
@RequestMapping("/camunda/api/zugang/azr")
class ZugangController {

    private static final String GRUPPE = "behoerdenadministration";

    private final AzrKennwort kennwort;
    private final Anmeldung anmeldung;

    ZugangController(AzrKennwort kennwort, Anmeldung anmeldung) {
        this.kennwort = kennwort;
        this.anmeldung = anmeldung;
    }

    /**
     * @param bekannt true: the register has it already, it is only stored
     */
    record Eingabe(String kennwort, String wiederholung, boolean bekannt) {
        /** Without the password. */
        @Override
        public String toString() {
            return "Eingabe[…]";
        }
    }

    @GetMapping
    ResponseEntity<List<AzrKennwort.Stand>> stand() {
        verlangeAdministration();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(anmeldung.mandanten().stream().map(kennwort::stand).toList());
    }

    @PostMapping("/{behoerde}")
    AzrKennwort.Stand aendere(@PathVariable String behoerde, @RequestBody Eingabe eingabe) {
        verlangeAdministration();
        if (!anmeldung.mandanten().contains(behoerde)) {
            throw Abgewiesen.keineVerwaltung();
        }
        if (!Objects.equals(eingabe.kennwort(), eingabe.wiederholung())) {
            throw new FachlicherFehler("Die beiden Eingaben sind nicht gleich.");
        }
        if (eingabe.bekannt()) {
            kennwort.hinterlege(behoerde, eingabe.kennwort(), anmeldung.person());
            return kennwort.stand(behoerde);
        }
        return kennwort.aendere(behoerde, eingabe.kennwort(), anmeldung.person());
    }

    private void verlangeAdministration() {
        if (anmeldung.angemeldet().isEmpty()) {
            throw Abgewiesen.nichtAngemeldet();
        }
        if (!anmeldung.gruppen().contains(GRUPPE)) {
            throw Abgewiesen.keineVerwaltung();
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> abgewiesen(Abgewiesen e) {
        return Problemantwort.aus(e.status(), e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fachlich(FachlicherFehler e) {
        return Problemantwort.aus(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    /** Not with the exception: it may repeat what was sent. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unlesbar(HttpMessageNotReadableException e) {
        return Problemantwort.aus(
                HttpStatus.BAD_REQUEST, "Die Angaben sind nicht lesbar. Bitte laden Sie die Seite neu.");
    }
}
