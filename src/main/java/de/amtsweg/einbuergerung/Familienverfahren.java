package de.amtsweg.einbuergerung;

import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Vieraugen;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Verbindungen;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Spouse and children are naturalised with the person who applies, never before (§ 9 (1) sentence 3, § 10 (2) StAG). */
@Service
class Familienverfahren {

    private final Verbindungen verbindungen;
    private final Einbuergerungen einbuergerungen;
    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Vorgaenge vorgaenge;

    Familienverfahren(
            Verbindungen verbindungen,
            Einbuergerungen einbuergerungen,
            Freigaben freigaben,
            Vieraugen vieraugen,
            Vorgaenge vorgaenge) {
        this.verbindungen = verbindungen;
        this.einbuergerungen = einbuergerungen;
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.vorgaenge = vorgaenge;
    }

    /**
     * Before somebody is naturalised with another person.
     *
     * @throws FachlicherFehler if that person's naturalisation is not signed
     */
    void pruefe(String nummer) {
        verbindungen.haupt(nummer).filter(h -> !gezeichnet(h)).ifPresent(h -> {
            throw new FachlicherFehler("Miteingebürgert wird nur mit der anderen Person: Bitte entscheiden Sie zuerst"
                    + " über den Vorgang " + h + ".");
        });
    }

    /**
     * Before a certificate is handed over.
     *
     * @throws FachlicherFehler if that of the other person was not
     */
    void pruefeAushaendigung(String nummer) {
        verbindungen.haupt(nummer).filter(h -> !ausgehaendigt(h)).ifPresent(h -> {
            throw new FachlicherFehler("Miteingebürgert wird nur mit der anderen Person: Bitte händigen Sie zuerst die"
                    + " Urkunde im Vorgang " + h + " aus.");
        });
    }

    private boolean gezeichnet(String nummer) {
        return freigaben
                .entwurf(nummer)
                .filter(e -> Einbuergerungsvorschlag.von(e.punkte()).einbuergern())
                .filter(e -> vieraugen.offenePunkte(nummer).isEmpty())
                .isPresent();
    }

    private boolean ausgehaendigt(String nummer) {
        Einbuergerung.Urkunde urkunde = einbuergerungen.zu(nummer).urkunde();
        return urkunde != null && urkunde.ausgehaendigt() != null;
    }

    /** The cases this one is connected with, as lines of an overview; empty without any. */
    String uebersicht(String nummer) {
        String haupt = verbindungen
                .haupt(nummer)
                .map(h -> "\n- **Wird miteingebürgert mit:** " + person(h) + " – "
                        + (gezeichnet(h) ? "Einbürgerung gezeichnet" : "noch nicht entschieden"))
                .orElse("");
        List<String> andere = verbindungen.abhaengige(nummer);
        return andere.isEmpty()
                ? haupt
                : haupt + "\n- **Mit dieser Person werden eingebürgert:** "
                        + andere.stream().map(this::person).collect(Collectors.joining("; "));
    }

    private String person(String nummer) {
        return Anzeigetext.von(vorgaenge.lade(nummer).antragsteller()) + " (" + nummer + ")";
    }
}
