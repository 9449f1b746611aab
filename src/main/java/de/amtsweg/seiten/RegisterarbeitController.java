package de.amtsweg.seiten;

import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.register.Registerarbeit;
import de.amtsweg.register.Tageslauf;
import de.amtsweg.seiten.Registerbuch.Rueckstand;
import de.amtsweg.seiten.Registerzugang.Befugnis;
import de.amtsweg.vorgang.FachlicherFehler;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people do on the page "Register". The filters before it refuse whatever comes without the session's CSRF token. */
@RestController
@RequestMapping("/camunda/api/register")
class RegisterarbeitController {

    private static final String NACHWEIS =
            "Bitte geben Sie den Nachweis an: wann, auf welchem Weg und mit wem es erledigt wurde.";

    private final Registerzugang zugang;
    private final Nachrichtenliste liste;
    private final Sammelversand sammelversand;
    private final Registerarbeit arbeit;
    private final Registerbuch buch;
    private final Nachrichtenverkehr verkehr;
    private final Tageslauf tageslauf;

    RegisterarbeitController(
            Registerzugang zugang,
            Nachrichtenliste liste,
            Sammelversand sammelversand,
            Registerarbeit arbeit,
            Registerbuch buch,
            Nachrichtenverkehr verkehr,
            Tageslauf tageslauf) {
        this.zugang = zugang;
        this.liste = liste;
        this.sammelversand = sammelversand;
        this.arbeit = arbeit;
        this.buch = buch;
        this.verkehr = verkehr;
        this.tageslauf = tageslauf;
    }

    record Grund(String behoerde, String grund) {}

    record Nachweis(String behoerde, String nachweis) {}

    record Stelle(String behoerde) {}

    record Sammlung(String behoerde, List<UUID> nachrichten, String grund) {}

    /** Whether it took effect, or waits for a second person. */
    record Wirkung(boolean wirksam) {}

    @PostMapping("/nachrichten/{id}/erneut")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erneut(@PathVariable UUID id, @RequestBody Grund angaben) {
        Befugnis befugnis = zugang.fuer(angaben.behoerde()).zumSenden();
        liste.lade(befugnis, id);
        Freitext.pruefe(angaben.grund(), "Bitte begründen Sie, warum die Nachricht erneut gesendet wird.");
        arbeit.sendeErneut(id, angaben.grund().strip(), befugnis.person());
    }

    @PostMapping("/nachrichten/{id}/erledigt")
    Wirkung erledigt(@PathVariable UUID id, @RequestBody Nachweis angaben) {
        Befugnis befugnis = zugang.fuer(angaben.behoerde()).zumSenden();
        liste.lade(befugnis, id);
        Freitext.pruefe(angaben.nachweis(), NACHWEIS);
        return new Wirkung(arbeit.erledigeVonHand(id, angaben.nachweis().strip(), befugnis.person()));
    }

    @PostMapping("/nachrichten/{id}/bestaetigen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bestaetige(@PathVariable UUID id, @RequestBody Stelle angaben) {
        Befugnis befugnis = zugang.fuer(angaben.behoerde()).zumBestaetigen();
        liste.lade(befugnis, id);
        arbeit.bestaetige(id, befugnis.person());
    }

    @PostMapping("/erneut")
    Sammelversand.Ergebnis alleErneut(@RequestBody Sammlung angaben) {
        return sammelversand.sende(zugang.fuer(angaben.behoerde()).zumSenden(), angaben.nachrichten(), angaben.grund());
    }

    /** Starts the daily run of a register; it takes what was put back and goes on after this has answered. */
    @PostMapping("/{register}/tageslauf")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void starteTageslauf(@PathVariable String register, @RequestBody Stelle angaben) {
        Befugnis befugnis = zugang.fuer(angaben.behoerde()).zumTageslauf();
        if (!verkehr.namen().contains(register)) {
            throw Abgewiesen.gibtEsNicht();
        }
        Rueckstand rueckstand = buch.rueckstaende(befugnis.kreis()).getOrDefault(register, Rueckstand.KEINER);
        if (rueckstand.zurueckgestellt() == 0) {
            throw new FachlicherFehler("Es gibt nichts zu tun: Für diesen Empfänger ist nichts zurückgestellt ("
                    + verkehr.zu(register).bezeichnung() + ").");
        }
        tageslauf.starteSofort(register);
    }
}
