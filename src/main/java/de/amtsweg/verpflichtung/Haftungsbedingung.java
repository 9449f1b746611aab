package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.Bausteinbedingung;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import org.springframework.stereotype.Component;

/** Costs can be claimed only under a declaration that was made. */
@Component
class Haftungsbedingung implements Bausteinbedingung {

    static final String BAUSTEIN = "haftung-geltend-machen";

    private final Verpflichtungen verpflichtungen;
    private final Erklaerungen erklaerungen;

    Haftungsbedingung(Verpflichtungen verpflichtungen, Erklaerungen erklaerungen) {
        this.verpflichtungen = verpflichtungen;
        this.erklaerungen = erklaerungen;
    }

    @Override
    public String baustein() {
        return BAUSTEIN;
    }

    @Override
    public void pruefe(Vorgang vorgang) {
        if (vorgang.fallart() != Fallart.VERPFLICHTUNGSERKLAERUNG) {
            throw new FachlicherFehler("Das geht nur in einem Vorgang, in dem sich jemand verpflichtet hat.");
        }
        String nummer = vorgang.vorgangsnummer();
        if (verpflichtungen.finde(nummer).isEmpty() || erklaerungen.tag(nummer) == null) {
            throw new FachlicherFehler(
                    "In diesem Vorgang ist keine Verpflichtungserklärung abgegeben; niemand haftet.");
        }
        // until then its own draft is what the guard looks at
        if (vorgang.zustand() != Zustand.ABGESCHLOSSEN) {
            throw new FachlicherFehler("Die Entgegennahme der Erklärung ist noch nicht abgeschlossen. Bitte erledigen"
                    + " Sie zuerst, was dort offen ist.");
        }
    }
}
