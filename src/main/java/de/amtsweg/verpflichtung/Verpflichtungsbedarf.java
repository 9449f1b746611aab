package de.amtsweg.verpflichtung;

import de.amtsweg.freigabe.Freigabebedarf;
import org.springframework.stereotype.Component;

/** A Verpflichtungserklärung needs a second person where the tables say so, and whenever a proposal deviates from them. */
@Component
class Verpflichtungsbedarf implements Freigabebedarf {

    private final Verpflichtungen verpflichtungen;

    Verpflichtungsbedarf(Verpflichtungen verpflichtungen) {
        this.verpflichtungen = verpflichtungen;
    }

    @Override
    public boolean entfaellt(String vorgangsnummer) {
        return verpflichtungen
                .finde(vorgangsnummer)
                .filter(v -> !v.zweitePersonNoetig())
                .isPresent();
    }
}
