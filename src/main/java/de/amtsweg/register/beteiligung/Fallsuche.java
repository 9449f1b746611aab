package de.amtsweg.register.beteiligung;

import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.xml.XmlElement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the case of a message that comes by itself: only by our own number or the AZR number, never by name, and only
 * among the cases of the authority it is addressed to. Everything else is for people.
 */
@Component
public class Fallsuche {

    private final Behoerden behoerden;
    private final Vorgaenge vorgaenge;

    Fallsuche(Behoerden behoerden, Vorgaenge vorgaenge) {
        this.behoerden = behoerden;
        this.vorgaenge = vorgaenge;
    }

    /** @param unserZeichen our case number as the other side gives it back, or null */
    public Optional<String> suche(XmlElement nachricht, String unserZeichen, String azrNummer) {
        String kennung = nachricht.kind("nachrichtenkopf").kind("leser").text("behoerdenkennung");
        return behoerden.findeNachKennung(kennung).flatMap(b -> Optional.ofNullable(unserZeichen)
                .flatMap(vorgaenge::finde)
                .filter(v -> v.behoerde().equals(b.id()))
                .or(() -> Optional.ofNullable(azrNummer).flatMap(a -> vorgaenge.findeNachAzrNummer(b.id(), a)))
                .map(Vorgang::vorgangsnummer));
    }
}
