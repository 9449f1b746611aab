package de.amtsweg.ansicht;

import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said on the phone or at the counter stands in the case's history. Access as in {@link AkteController}. */
@RestController
@RequestMapping("/camunda/api/akte/aufgabe/{aufgabe}/vermerk")
class VermerkController {

    private static final int ZEICHEN = 2000;
    private static final Map<String, String> ARTEN =
            Map.of("TELEFON", "Telefonvermerk", "VORSPRACHE", "Vorsprache", "VERMERK", "Vermerk");

    private final Aktenzugang zugang;
    private final Vorgaenge vorgaenge;

    VermerkController(Aktenzugang zugang, Vorgaenge vorgaenge) {
        this.zugang = zugang;
        this.vorgaenge = vorgaenge;
    }

    /** @param art TELEFON, VORSPRACHE or VERMERK */
    record Vermerk(String art, String text) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vermerke(@PathVariable String aufgabe, @RequestBody Vermerk vermerk) {
        String nummer = zugang.vorgang(aufgabe).vorgangsnummer();
        String art = vermerk.art() == null ? null : ARTEN.get(vermerk.art());
        if (art == null) {
            throw new FachlicherFehler("Bitte wählen Sie, was Sie vermerken: Telefonat, Vorsprache oder Vermerk.");
        }
        String text = vermerk.text() == null ? "" : vermerk.text().strip();
        if (text.isEmpty()) {
            throw new FachlicherFehler("Bitte schreiben Sie den Vermerk.");
        }
        if (text.length() > ZEICHEN) {
            throw new FachlicherFehler("Der Vermerk hat " + text.length() + " Zeichen; möglich sind " + ZEICHEN + ".");
        }
        Druckbarkeit.pruefe("Vermerk", text);
        vorgaenge.vermerke(nummer, art + ": " + text, zugang.person());
    }
}
