package de.amtsweg.seiten;

import de.amtsweg.engine.umzug.Modellumzug;
import de.amtsweg.engine.umzug.Umzugsauftrag;
import de.amtsweg.engine.umzug.Umzugsplan;
import de.amtsweg.engine.umzug.Umzugsstand;
import de.amtsweg.engine.umzug.Umzugsverfolgung;
import de.amtsweg.engine.umzug.Umzugswunsch;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Versions of the models and the move of running cases, for process owners: with name and password (the command line) or
 * the session of the Tasklist. Each sees and moves the cases of her own authorities only.
 */
@RestController
@RequestMapping({"/camunda/api/prozesse", "/api/prozesse"})
class ProzessController {

    private static final String GRUPPE = "prozessverantwortung";
    private static final String ALLE = "alle";

    private final Seitenzugang zugang;
    private final Modellumzug umzug;
    private final Umzugsverfolgung verfolgung;

    ProzessController(Seitenzugang zugang, Modellumzug umzug, Umzugsverfolgung verfolgung) {
        this.zugang = zugang;
        this.umzug = umzug;
        this.verfolgung = verfolgung;
    }

    /** @param von a number or {@code alle}; see {@link Umzugswunsch} */
    record Wunsch(String von, Integer nach, String behoerde, Map<String, String> nachfolger) {

        Umzugswunsch zu(String schluessel) {
            boolean alle = ALLE.equals(von);
            return new Umzugswunsch(schluessel, alle ? null : nummer(von), alle, nach, behoerde, nachfolger);
        }
    }

    @GetMapping("/{schluessel}/vergleich")
    ResponseEntity<Modellumzug.Vergleich> vergleiche(
            @PathVariable String schluessel,
            @RequestParam(required = false) String von,
            @RequestParam(required = false) String nach,
            @RequestParam(required = false) String behoerde) {
        return json(umzug.vergleiche(schluessel, nummer(von), nummer(nach), behoerde, zustaendig()));
    }

    @PostMapping("/{schluessel}/umzug/probe")
    ResponseEntity<Umzugsplan> probiere(@PathVariable String schluessel, @RequestBody Wunsch wunsch) {
        List<String> zustaendig = zustaendig();
        return json(umzug.plane(wunsch.zu(schluessel), zustaendig));
    }

    @PostMapping("/{schluessel}/umzug")
    ResponseEntity<Umzugsauftrag> ziehe(@PathVariable String schluessel, @RequestBody Wunsch wunsch) {
        List<String> zustaendig = zustaendig();
        return json(umzug.ziehe(wunsch.zu(schluessel), zustaendig));
    }

    @GetMapping("/auftrag/{auftrag}")
    ResponseEntity<Umzugsstand> stand(@PathVariable String auftrag) {
        zustaendig();
        return json(verfolgung.stand(auftrag));
    }

    @PostMapping("/auftrag/{auftrag}/abschluss")
    ResponseEntity<Umzugsstand> schliesseAb(@PathVariable String auftrag) {
        zustaendig();
        return json(verfolgung.schliesseAb(auftrag));
    }

    private List<String> zustaendig() {
        zugang.person();
        if (!zugang.gehoertZu(GRUPPE)) {
            throw Abgewiesen.nichtBefugt("Das ist für die Prozessverantwortung.");
        }
        return zugang.behoerden();
    }

    private static Integer nummer(String angabe) {
        if (angabe == null || angabe.isBlank()) {
            return null;
        }
        if (!angabe.matches("[1-9]\\d{0,8}")) {
            throw Abgewiesen.falscheAngabe("„" + angabe + "“ ist keine Nummer einer Fassung.");
        }
        return Integer.valueOf(angabe);
    }

    private static <T> ResponseEntity<T> json(T inhalt) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(inhalt);
    }
}
