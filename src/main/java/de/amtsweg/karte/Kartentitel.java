package de.amtsweg.karte;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Vorschlag;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The title a card shows: what was signed, never anything else. */
@Component
public class Kartentitel {

    private final Freigaben freigaben;
    private final Entscheidungen entscheidungen;

    Kartentitel(Freigaben freigaben, Entscheidungen entscheidungen) {
        this.freigaben = freigaben;
        this.entscheidungen = entscheidungen;
    }

    /** The decision of the case; empty if none was proposed yet, or a refusal. */
    public Optional<Vorschlag> zu(String vorgangsnummer) {
        return freigaben
                .entwurf(vorgangsnummer)
                .map(e -> Vorschlag.von(e.punkte()))
                .filter(Vorschlag::erteilen);
    }

    /** AUFENTHALTSERLAUBNIS, BLAUE_KARTE and so on. */
    public String titelart(String vorgangsnummer, Vorschlag entscheidung) {
        return entscheidungen.rechtsgrundlagen(vorgangsnummer).stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(entscheidung.rechtsgrundlage()))
                .map(z -> z.text("titelart"))
                .findFirst()
                .orElseThrow();
    }
}
