package de.amtsweg.register.stellen;

import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What these partners may be told of a case. */
@Component
class Fallbilder {

    private final Fallangaben fall;
    private final Vorgaenge vorgaenge;
    private final Behoerden behoerden;
    private final Beteiligungen beteiligungen;
    private final Clock uhr;

    Fallbilder(Fallangaben fall, Vorgaenge vorgaenge, Behoerden behoerden, Beteiligungen beteiligungen, Clock uhr) {
        this.fall = fall;
        this.vorgaenge = vorgaenge;
        this.behoerden = behoerden;
        this.beteiligungen = beteiligungen;
        this.uhr = uhr;
    }

    Fallbild zu(String vorgangsnummer, Stellenvertrag vertrag) {
        Vorgang vorgang = fall.vorgang(vorgangsnummer);
        LocalDate heute = LocalDate.now(uhr);
        return new Fallbild(
                behoerden.lade(vorgang.behoerde()),
                fall.person(vorgangsnummer),
                vorgang.alter(heute),
                fall.passnummer(vorgangsnummer),
                fall.anschrift(vorgangsnummer),
                heute,
                bezug(vorgangsnummer, vertrag));
    }

    boolean gibtEs(String vorgangsnummer) {
        return vorgaenge.finde(vorgangsnummer).isPresent();
    }

    private Map<String, String> bezug(String vorgangsnummer, Stellenvertrag vertrag) {
        return vertrag.bezugsschluessel() == null
                ? Map.of()
                : beteiligungen
                        .zu(vorgangsnummer, vertrag.bezugsschluessel())
                        .map(Beteiligung::angaben)
                        .orElse(Map.of());
    }
}
