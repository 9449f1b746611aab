package de.amtsweg.seiten;

import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Eingangsstueck;
import de.amtsweg.eingang.Eingangsteil;
import de.amtsweg.eingang.Sichtbereich;
import de.amtsweg.vorgang.Vorgang;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the page "Posteingang" calls. Caseworkers see the items of their authorities, the administration those of none;
 * every request asks anew. Session and CSRF token are those of the Tasklist.
 */
@RestController
@RequestMapping("/camunda/api/posteingang")
class PosteingangController {

    /** Shown in the browser; anything else is offered for saving. */
    private static final Set<MediaType> ANZEIGBAR =
            Set.of(MediaType.APPLICATION_PDF, MediaType.IMAGE_JPEG, MediaType.TEXT_PLAIN);

    private final Seitenzugang zugang;
    private final Eingangskorb korb;
    private final Behoerden behoerden;

    PosteingangController(Seitenzugang zugang, Eingangskorb korb, Behoerden behoerden) {
        this.zugang = zugang;
        this.korb = korb;
        this.behoerden = behoerden;
    }

    record Uebersicht(int anzahl, List<Stelle> behoerden, List<Stueck> stuecke) {}

    record Stelle(String id, String name) {}

    /**
     * An item.
     *
     * @param behoerde id of its authority; null if it has none and must be forwarded first
     * @param vorschlag case number it mentions; null if it mentions none
     */
    record Stueck(
            UUID id,
            String behoerde,
            String quelle,
            String absender,
            String betreff,
            String hinweis,
            Instant eingegangen,
            String vorschlag,
            boolean antwortMoeglich,
            List<Teil> teile) {}

    record Teil(UUID id, String name, Long groesse, String auslassung) {}

    record Anzahl(int offen) {}

    /** Enough to see whether it is the right case. */
    record Vorgangsangabe(String vorgangsnummer, String antragsteller, String zweck) {}

    record Ziel(String vorgangsnummer) {}

    /** @param email address of who gets it outside of this installation; null for a note only */
    record Weiterleitung(String an, String email, String grund) {}

    /** @param antworten whether the sender is told why */
    record Rueckgabe(String grund, boolean antworten) {}

    @GetMapping
    ResponseEntity<Uebersicht> uebersicht() {
        Sichtbereich sicht = sicht();
        List<Stelle> stellen =
                behoerden.alle().stream().map(b -> new Stelle(b.id(), b.name())).toList();
        List<Stueck> stuecke = korb.offene(sicht).stream().map(this::stueck).toList();
        return json(new Uebersicht(korb.anzahl(sicht), stellen, stuecke));
    }

    @GetMapping("/anzahl")
    ResponseEntity<Anzahl> anzahl() {
        return json(new Anzahl(korb.anzahl(sicht())));
    }

    @GetMapping("/{id}/vorgang")
    ResponseEntity<Vorgangsangabe> vorgang(@PathVariable UUID id, @RequestParam(defaultValue = "") String nummer) {
        Vorgang v = korb.vorgangFuer(stueck(id), nummer, sicht());
        return json(new Vorgangsangabe(v.vorgangsnummer(), v.antragsteller(), v.zweckAnzeige()));
    }

    /** A part as it came; nothing in it may run or load in our origin. */
    @GetMapping("/teil/{id}")
    ResponseEntity<byte[]> teil(@PathVariable UUID id, HttpServletResponse antwort) {
        Eingangsteil teil = korb.findeZuTeil(id, sicht()).stream()
                .flatMap(s -> s.teile().stream())
                .filter(t -> t.id().equals(id) && t.auslassung() == null)
                .findFirst()
                .orElseThrow(Abgewiesen::gibtEsNicht);
        MediaType gefunden = MediaType.parseMediaType(teil.mime());
        boolean anzeigbar = ANZEIGBAR.stream().anyMatch(gefunden::equalsTypeAndSubtype);
        ContentDisposition.Builder art = anzeigbar ? ContentDisposition.inline() : ContentDisposition.attachment();
        antwort.setHeader("X-Content-Type-Options", "nosniff");
        antwort.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(anzeigbar ? gefunden : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        art.filename(teil.dateiname(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(korb.inhalt(id));
    }

    @PostMapping("/{id}/zuordnen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ordneZu(@PathVariable UUID id, @RequestBody Ziel ziel) {
        Vorgang vorgang = korb.vorgangFuer(stueck(id), ziel.vorgangsnummer(), sicht());
        korb.zuordnen(id, vorgang.vorgangsnummer(), zugang.person());
    }

    @PostMapping("/{id}/weiterleiten")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leiteWeiter(@PathVariable UUID id, @RequestBody Weiterleitung angaben) {
        korb.weiterleiten(stueck(id).id(), angaben.an(), angaben.email(), angaben.grund(), zugang.person());
    }

    @PostMapping("/{id}/zurueckgeben")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void gibZurueck(@PathVariable UUID id, @RequestBody Rueckgabe angaben) {
        korb.zurueckgeben(stueck(id).id(), angaben.grund(), angaben.antworten(), zugang.person());
    }

    private Sichtbereich sicht() {
        Sichtbereich sicht = new Sichtbereich(
                zugang.fallartenAls("sachbearbeitung").isEmpty() ? List.of() : zugang.behoerden(),
                zugang.fallartenAls("sachbearbeitung"),
                zugang.gehoertZu("behoerdenadministration"));
        if (sicht.leer()) {
            throw Abgewiesen.nichtZustaendig();
        }
        return sicht;
    }

    private Eingangsstueck stueck(UUID id) {
        return korb.finde(id, sicht()).orElseThrow(Abgewiesen::gibtEsNicht);
    }

    private Stueck stueck(Eingangsstueck s) {
        return new Stueck(
                s.id(),
                s.behoerde(),
                s.quelle().bezeichnung(),
                s.absender(),
                s.betreff(),
                s.hinweis(),
                s.eingegangen(),
                s.genannteNummer().orElse(null),
                korb.kannAntworten(s),
                s.teile().stream()
                        .map(t -> new Teil(t.id(), t.dateiname(), t.groesse(), t.auslassung()))
                        .toList());
    }

    private static <T> ResponseEntity<T> json(T inhalt) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(inhalt);
    }
}
