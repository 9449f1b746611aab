package de.amtsweg.seiten;

import de.amtsweg.regelwerk.betrieb.Auslieferung;
import de.amtsweg.regelwerk.betrieb.Regelentwurf;
import de.amtsweg.regelwerk.betrieb.Regelfassung;
import de.amtsweg.regelwerk.betrieb.Regelfreigaben;
import de.amtsweg.regelwerk.betrieb.Regelstand;
import de.amtsweg.vorgang.Personenverzeichnis;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the page "Regelwerk" calls, with the session of the Tasklist, and the command line, with name and password: legal
 * experts submit and release, every request asks anew whether it is one.
 */
@RestController
@RequestMapping({"/camunda/api/regelwerk", "/api/regelwerk"})
class RegelwerkController {

    private static final String GRUPPE = "rechtsexpertise";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Seitenzugang zugang;
    private final Regelstand stand;
    private final Regelfreigaben freigaben;
    private final Auslieferung auslieferung;
    private final Personenverzeichnis personen;

    RegelwerkController(
            Seitenzugang zugang,
            Regelstand stand,
            Regelfreigaben freigaben,
            Auslieferung auslieferung,
            Personenverzeichnis personen) {
        this.zugang = zugang;
        this.stand = stand;
        this.freigaben = freigaben;
        this.auslieferung = auslieferung;
        this.personen = personen;
    }

    record Uebersicht(List<Tabelle> tabellen, List<Entwurf> entwuerfe, List<Abweichung> abweichungen) {}

    record Tabelle(
            String name, int fassung, String stand, String herkunft, String von, String freigegebenVon, Instant seit) {}

    /** @param eigener whether the person who asks submitted it: then somebody else must release it */
    record Entwurf(
            UUID id,
            String tabelle,
            String begruendung,
            String von,
            Instant am,
            String zustand,
            String entschiedenVon,
            String bemerkung,
            boolean eigener) {}

    record Abweichung(String satz, List<String> unterschiede) {}

    record Anzahl(int offen) {}

    record Einreichung(String dmn, String faelle, String begruendung) {}

    record Grund(String grund) {}

    record Nummer(UUID id) {}

    @GetMapping
    ResponseEntity<Uebersicht> uebersicht() {
        String person = rechtsexperte();
        return json(new Uebersicht(
                stand.alleGeltenden().stream().map(this::tabelle).toList(),
                freigaben.entwuerfe().stream().map(e -> entwurf(e, person)).toList(),
                auslieferung.abweichungen().stream()
                        .map(a -> new Abweichung(a.satz(), a.unterschiede()))
                        .toList()));
    }

    /** How many drafts wait for this person. */
    @GetMapping("/anzahl")
    ResponseEntity<Anzahl> anzahl() {
        String person = rechtsexperte();
        return json(new Anzahl((int) freigaben.entwuerfe().stream()
                .filter(e -> e.istOffen() && !e.eingereichtVon().equals(person))
                .count()));
    }

    @GetMapping("/tabelle/{name}.dmn")
    ResponseEntity<byte[]> tabelle(@PathVariable String name) {
        rechtsexperte();
        stand.geltende(name).orElseThrow(Abgewiesen::gibtEsNicht);
        return datei(name + ".dmn", MediaType.APPLICATION_XML, stand.inhalt(name));
    }

    @GetMapping("/tabelle/{name}.faelle.csv")
    ResponseEntity<byte[]> faelle(@PathVariable String name) {
        rechtsexperte();
        byte[] faelle = stand.faelle(name);
        if (faelle == null) {
            throw Abgewiesen.gibtEsNicht();
        }
        return datei(name + ".faelle.csv", CSV, faelle);
    }

    @GetMapping("/entwurf/{id}")
    ResponseEntity<List<String>> unterschiede(@PathVariable UUID id) {
        rechtsexperte();
        return json(freigaben.unterschiede(id));
    }

    @PostMapping("/entwurf")
    ResponseEntity<Nummer> reicheEin(@RequestBody Einreichung einreichung) {
        String person = rechtsexperte();
        if (einreichung.dmn() == null || einreichung.dmn().isBlank()) {
            throw Abgewiesen.falscheAngabe("Bitte wählen Sie die geänderte Tabelle (*.dmn).");
        }
        return json(new Nummer(freigaben.reicheEin(
                bytes(einreichung.dmn()), bytes(einreichung.faelle()), einreichung.begruendung(), person)));
    }

    @PostMapping("/entwurf/{id}/freigeben")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void gibFrei(@PathVariable UUID id) {
        freigaben.gibFrei(id, rechtsexperte());
    }

    @PostMapping("/entwurf/{id}/zurueckweisen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void weiseZurueck(@PathVariable UUID id, @RequestBody Grund grund) {
        freigaben.weiseZurueck(id, grund.grund(), rechtsexperte());
    }

    private String rechtsexperte() {
        String person = zugang.person();
        if (!zugang.gehoertZu(GRUPPE)) {
            throw Abgewiesen.nichtBefugt("Diese Seite ist für die Rechtsexpertise.");
        }
        return person;
    }

    private Tabelle tabelle(Regelfassung f) {
        return new Tabelle(
                f.tabelle(),
                f.nummer(),
                f.stand(),
                f.herkunft().name(),
                name(f.eingereichtVon()),
                name(f.freigegebenVon()),
                f.zeit());
    }

    private Entwurf entwurf(Regelentwurf e, String person) {
        return new Entwurf(
                e.id(),
                e.tabelle(),
                e.begruendung(),
                name(e.eingereichtVon()),
                e.eingereichtAm(),
                e.zustand(),
                name(e.entschiedenVon()),
                e.bemerkung(),
                e.eingereichtVon().equals(person));
    }

    private String name(String person) {
        return person == null ? null : personen.name(person);
    }

    private static byte[] bytes(String text) {
        return text == null || text.isBlank() ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> datei(String name, MediaType typ, byte[] inhalt) {
        return ResponseEntity.ok()
                .contentType(typ)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(inhalt);
    }

    private static <T> ResponseEntity<T> json(T inhalt) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(inhalt);
    }
}
