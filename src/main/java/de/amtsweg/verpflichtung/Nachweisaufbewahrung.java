package de.amtsweg.verpflichtung;

import de.amtsweg.akte.Aufbewahrung;
import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.Dokumentkategorie;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Vorgang;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The proofs of income: apart from the file of the guest and of the declaration itself, and destroyed when nothing can be
 * claimed any more.
 */
@Component
class Nachweisaufbewahrung implements Aufbewahrung {

    private final Dokumente dokumente;
    private final Leistungspruefung pruefung;

    Nachweisaufbewahrung(Dokumente dokumente, Leistungspruefung pruefung) {
        this.dokumente = dokumente;
        this.pruefung = pruefung;
    }

    @Override
    public Optional<Frist> zu(Vorgang vorgang) {
        if (vorgang.fallart() != Fallart.VERPFLICHTUNGSERKLAERUNG) {
            return Optional.empty();
        }
        List<String> nachweise = dokumente.zu(vorgang.vorgangsnummer()).stream()
                .filter(d -> Dokumentkategorie.LEBENSUNTERHALT.name().equals(d.kategorie()))
                .map(Dokument::bezeichnung)
                .toList();
        return nachweise.isEmpty() ? Optional.empty() : Optional.of(frist(vorgang.vorgangsnummer(), nachweise));
    }

    private Frist frist(String nummer, List<String> nachweise) {
        String unterlagen =
                nachweise.stream().collect(Collectors.joining(", ", "Nachweise der Leistungsfähigkeit: ", ""));
        try {
            return pruefung.aufbewahrung(nummer)
                    .map(a -> new Frist(unterlagen, a.mindestensBis(), a.hinweis()))
                    .orElseGet(() -> new Frist(
                            unterlagen, null, "Der Tag steht noch nicht fest: Es hat noch keine Haftung begonnen."));
        } catch (FachlicherFehler e) {
            return new Frist(unterlagen, null, e.getMessage());
        }
    }
}
