package de.amtsweg.ansicht;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.dms.Dmsabgleich;
import de.amtsweg.akte.dms.Dmsoeffnung;
import de.amtsweg.akte.dms.Dmsstand;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;

/**
 * What the tab "Akte" of the Tasklist calls. The path lies below that of Camunda's web applications, whose filters know
 * the session and refuse a change without its CSRF token; but they do not refuse a request without session here, so each
 * request is refused in {@link Aktenzugang}, through which all of them go.
 */
@RestController
@RequestMapping("/camunda/api/akte")
class AkteController {

    private final Aktenzugang zugang;
    private final Aktenansicht ansicht;
    private final Aktenhandlungen handlungen;
    private final Dmsabgleich abgleich;
    private final Dmsoeffnung oeffnung;
    private final Registerhandlungen registerhandlungen;
    private final Korrekturhandlungen korrekturhandlungen;

    AkteController(
            Aktenzugang zugang,
            Aktenansicht ansicht,
            Aktenhandlungen handlungen,
            Dmsabgleich abgleich,
            Dmsoeffnung oeffnung,
            Registerhandlungen registerhandlungen,
            Korrekturhandlungen korrekturhandlungen) {
        this.zugang = zugang;
        this.ansicht = ansicht;
        this.handlungen = handlungen;
        this.abgleich = abgleich;
        this.oeffnung = oeffnung;
        this.registerhandlungen = registerhandlungen;
        this.korrekturhandlungen = korrekturhandlungen;
    }

    record Einordnung(String aufgabe, String kategorie) {}

    record Zurueckweisung(String aufgabe, String begruendung) {}

    record Beendigung(String grund, String begruendung) {}

    record Korrekturwunsch(
            String betroffen, String fehler, String begruendung, String grundlage, String norm, String karte) {}

    record Registerhandlung(String baustein) {}

    @GetMapping("/aufgabe/{aufgabe}")
    ResponseEntity<Akte> akte(@PathVariable String aufgabe) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ansicht.von(zugang.vorgang(aufgabe)));
    }

    /** What the DMS has of the file; apart from the file itself, so that nobody waits for a slow DMS to see that. */
    @GetMapping("/aufgabe/{aufgabe}/dms")
    ResponseEntity<Dmsstand> dms(@PathVariable String aufgabe) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(abgleich.vergleiche(zugang.vorgang(aufgabe)));
    }

    /** The document as it came; {@link Dokumentantwort} names where it comes from. */
    @GetMapping("/dokument/{id}")
    ResponseEntity<byte[]> dokument(
            @PathVariable UUID id, @RequestParam(required = false) String aufgabe, HttpServletResponse antwort) {
        Dokument dokument = zugang.dokument(aufgabe, id);
        return Dokumentantwort.unseres(dokument, oeffnung.oeffne(dokument), antwort);
    }

    /** A document that only the DMS has, or what it has in place of ours. */
    @GetMapping("/aufgabe/{aufgabe}/dms/schriftstueck")
    ResponseEntity<byte[]> schriftstueck(
            @PathVariable String aufgabe, @RequestParam(defaultValue = "") String id, HttpServletResponse antwort) {
        return oeffnung.oeffne(zugang.vorgang(aufgabe), id)
                .map(fremdes -> Dokumentantwort.fremdes(fremdes, antwort))
                .orElseThrow(Abgewiesen::keinDokument);
    }

    @PostMapping("/dokument/{id}/einordnen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ordneEin(@PathVariable UUID id, @RequestBody Einordnung angaben) {
        handlungen.ordneEin(angaben.aufgabe(), id, angaben.kategorie());
    }

    @PostMapping("/dokument/{id}/zurueckweisen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void weiseZurueck(@PathVariable UUID id, @RequestBody Zurueckweisung angaben) {
        handlungen.weiseZurueck(angaben.aufgabe(), id, angaben.begruendung());
    }

    @PostMapping("/aufgabe/{aufgabe}/unterlagen")
    @ResponseStatus(HttpStatus.CREATED)
    Aktenhandlungen.Nachreichung reicheNach(
            @PathVariable String aufgabe,
            @RequestParam MultipartFile datei,
            @RequestParam(required = false) String kategorie)
            throws IOException {
        zugang.vorgang(aufgabe);
        return handlungen.reicheNach(aufgabe, datei.getOriginalFilename(), datei.getBytes(), kategorie);
    }

    @PostMapping("/aufgabe/{aufgabe}/beendigung")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void beende(@PathVariable String aufgabe, @RequestBody Beendigung angaben) {
        handlungen.beende(aufgabe, angaben.grund(), angaben.begruendung());
    }

    @PostMapping("/aufgabe/{aufgabe}/korrektur")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void korrigiere(@PathVariable String aufgabe, @RequestBody Korrekturwunsch wunsch) {
        korrekturhandlungen.beginne(aufgabe, wunsch);
    }

    @PostMapping("/aufgabe/{aufgabe}/register")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void beginne(@PathVariable String aufgabe, @RequestBody Registerhandlung angaben) {
        registerhandlungen.beginne(aufgabe, angaben.baustein());
    }
}
