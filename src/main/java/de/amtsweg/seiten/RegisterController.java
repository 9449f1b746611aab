package de.amtsweg.seiten;

import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.seiten.Registerauswahl.Stand;
import de.amtsweg.seiten.Registerzugang.Befugnis;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the page "Register" shows; every request asks anew who may see it. Session is that of the Tasklist. */
@RestController
@RequestMapping("/camunda/api/register")
class RegisterController {

    private final Registerzugang zugang;
    private final Registerstand stand;
    private final Registerbuch registerbuch;
    private final Nachrichtenliste liste;
    private final Sammelversand sammelversand;
    private final Behoerden behoerden;
    private final Amtsuhr uhr;

    RegisterController(
            Registerzugang zugang,
            Registerstand stand,
            Registerbuch registerbuch,
            Nachrichtenliste liste,
            Sammelversand sammelversand,
            Behoerden behoerden,
            Amtsuhr uhr) {
        this.zugang = zugang;
        this.stand = stand;
        this.registerbuch = registerbuch;
        this.liste = liste;
        this.sammelversand = sammelversand;
        this.behoerden = behoerden;
        this.uhr = uhr;
    }

    record Stelle(String id, String name) {}

    record Rechte(boolean nachrichten, boolean senden, boolean bestaetigen, boolean tageslauf, boolean kennwort) {}

    /**
     * How everything is.
     *
     * @param stand when this was so
     * @param zuBestaetigen how many proofs wait for a second person
     */
    record Uebersicht(
            Instant stand,
            String behoerde,
            List<Stelle> behoerden,
            Rechte rechte,
            int zuBestaetigen,
            List<Registerstand.Zeile> register,
            Registerstand.Dmszeile dms) {}

    record Anzahl(int offen) {}

    @GetMapping
    ResponseEntity<Uebersicht> uebersicht(@RequestParam(defaultValue = "") String behoerde) {
        Befugnis befugnis = zugang.fuer(behoerde);
        return json(new Uebersicht(
                uhr.jetzt(),
                befugnis.behoerde(),
                befugnis.behoerden().stream()
                        .map(b -> new Stelle(b, behoerden.lade(b).name()))
                        .toList(),
                new Rechte(
                        befugnis.nachrichten(),
                        befugnis.senden(),
                        befugnis.bestaetigen(),
                        befugnis.tageslauf(),
                        befugnis.kennwort()),
                befugnis.nachrichten() ? anzahl(befugnis.kreis(), Stand.ZU_BESTAETIGEN) : 0,
                stand.register(befugnis.kreis()),
                stand.dms(befugnis.behoerde())));
    }

    /** What waits for this person: decisions of the caseworkers, confirmations of the approvers. */
    @GetMapping("/anzahl")
    ResponseEntity<Anzahl> anzahl() {
        Befugnis befugnis = zugang.fuer("");
        int offen = 0;
        for (String behoerde : befugnis.behoerden()) {
            Sichtkreis eigene = Sichtkreis.von(behoerde, befugnis.sendbar());
            offen += befugnis.senden() ? anzahl(eigene, Stand.UNGEKLAERT) + anzahl(eigene, Stand.ABGELEHNT) : 0;
            offen += befugnis.bestaetigen()
                    ? anzahl(Sichtkreis.von(behoerde, befugnis.bestaetigbar()), Stand.ZU_BESTAETIGEN)
                    : 0;
        }
        return json(new Anzahl(offen));
    }

    @GetMapping("/nachrichten")
    ResponseEntity<Nachrichtenliste.Seite> nachrichten(
            @RequestParam(defaultValue = "") String behoerde,
            @RequestParam(defaultValue = "") String register,
            @RequestParam(name = "stand", defaultValue = "") String welche,
            @RequestParam(defaultValue = "") String suche,
            @RequestParam(defaultValue = "0") int seite) {
        Befugnis befugnis = zugang.fuer(behoerde).fuerNachrichten();
        return json(liste.seite(befugnis, Registerauswahl.von(register, welche, suche), seite));
    }

    /** Which messages would be sent again and which not; nothing happens. */
    @GetMapping("/vorschau")
    ResponseEntity<Sammelversand.Vorschau> vorschau(
            @RequestParam(defaultValue = "") String behoerde,
            @RequestParam(defaultValue = "") String register,
            @RequestParam(name = "stand", defaultValue = "") String welche,
            @RequestParam(defaultValue = "") String suche) {
        Befugnis befugnis = zugang.fuer(behoerde).zumSenden();
        return json(sammelversand.vorschau(befugnis, Registerauswahl.von(register, welche, suche)));
    }

    private int anzahl(Sichtkreis kreis, Stand stand) {
        return registerbuch.anzahl(kreis, new Registerauswahl("", stand, ""));
    }

    private static <T> ResponseEntity<T> json(T inhalt) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(inhalt);
    }
}
