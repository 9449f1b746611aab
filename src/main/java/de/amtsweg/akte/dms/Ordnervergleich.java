package de.amtsweg.akte.dms;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.dms.Dms.Schriftstueck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Which document in the folder is which of ours: by the id under which it was filed, else by our own id, else by the name.
 *
 * @param unsere the document in the DMS, by our id
 * @param uebrige what is none of ours
 */
record Ordnervergleich(Map<UUID, Schriftstueck> unsere, List<Schriftstueck> uebrige) {

    private static final List<BiPredicate<Dokument, Schriftstueck>> MERKMALE = List.of(
            (d, s) -> s.id().equals(d.dmsId()),
            (d, s) -> d.id().toString().equals(s.merkmale().get(CmisMerkmale.DOKUMENT)),
            (d, s) -> Ablage.name(d).equals(s.name()));

    static Ordnervergleich von(List<Dokument> dokumente, List<Schriftstueck> ordner) {
        Map<UUID, Schriftstueck> unsere = new LinkedHashMap<>();
        List<Schriftstueck> uebrige = new ArrayList<>(ordner);
        // the surest first for all: a copy must not take the place of the original
        for (BiPredicate<Dokument, Schriftstueck> merkmal : MERKMALE) {
            for (Dokument dokument : dokumente) {
                if (!unsere.containsKey(dokument.id())) {
                    Optional<Schriftstueck> treffer = uebrige.stream()
                            .filter(s -> merkmal.test(dokument, s))
                            .findFirst();
                    treffer.ifPresent(s -> {
                        unsere.put(dokument.id(), s);
                        uebrige.remove(s);
                    });
                }
            }
        }
        return new Ordnervergleich(unsere, uebrige);
    }
}
