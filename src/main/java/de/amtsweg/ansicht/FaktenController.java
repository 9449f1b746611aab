package de.amtsweg.ansicht;

import de.amtsweg.entscheidung.Faktenklaerung;
import de.amtsweg.entscheidung.Gegengruende;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
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

/** What the tab "Akte" calls about facts that only some legal bases need. Access as in {@link AkteController}. */
@RestController
@RequestMapping("/camunda/api/akte/aufgabe/{aufgabe}/fakten")
class FaktenController {

    /** While this task is open, nobody has decided upon the facts yet. */
    private static final String FESTLEGEN = "rechtsgrundlage-festlegen";

    private final Aktenzugang zugang;
    private final Faktenklaerung klaerung;
    private final Gegengruende gegengruende;

    FaktenController(Aktenzugang zugang, Faktenklaerung klaerung, Gegengruende gegengruende) {
        this.zugang = zugang;
        this.klaerung = klaerung;
        this.gegengruende = gegengruende;
    }

    /**
     * @param moeglich whether they can be stated at this task
     * @param passt whether a legal basis fits without them
     */
    record Klaerung(boolean moeglich, boolean passt, List<Faktenklaerung.ZuKlaeren> fakten) {}

    @GetMapping
    ResponseEntity<Klaerung> offene(@PathVariable String aufgabe) {
        String nummer = zugang.vorgang(aufgabe).vorgangsnummer();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Klaerung(
                        zugang.hatFormular(aufgabe, FESTLEGEN), klaerung.passt(nummer), klaerung.offene(nummer)));
    }

    /** Why not the other legal bases, from the receipt. */
    @GetMapping("/gegengruende")
    ResponseEntity<List<Gegengruende.Gegengrund>> gegengruende(@PathVariable String aufgabe) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(gegengruende.zu(zugang.vorgang(aufgabe).vorgangsnummer()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void klaere(@PathVariable String aufgabe, @RequestBody Map<String, String> eingaben) {
        String nummer = zugang.vorgang(aufgabe).vorgangsnummer();
        if (!zugang.hatFormular(aufgabe, FESTLEGEN)) {
            throw Abgewiesen.nichtJetzt("Fakten ergänzen Sie bei der Aufgabe „Rechtsgrundlage festlegen“.");
        }
        klaerung.klaere(nummer, eingaben, zugang.person());
    }
}
