package de.amtsweg.einbuergerung;

import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.regelwerk.OffeneZeile;
import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.regelwerk.VerfehlteZeile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the law tables say about a naturalisation at one Stichtag.
 *
 * @param rechnung the time of residence; null before anybody established it
 * @param ausschluss rows of the table {@code einbuergerung-ausschluss} that fit
 * @param grundlagen answer of the table {@code einbuergerung-rechtsgrundlage}
 */
record Lage(LocalDate stichtag, Aufenthaltsrechnung rechnung, List<Regelzeile> ausschluss, Antwort grundlagen) {

    private static final List<String> ARTEN = List.of("ANSPRUCH", "SOLL", "ERMESSEN");

    /** A legal basis that nearly fits, and what stands in the way. */
    record Verfehlt(String schluessel, String bezeichnung, String grund) {}

    /** The legal bases that fit, best first, each once. */
    List<Regelzeile> treffer() {
        Map<String, Regelzeile> jeEine = new LinkedHashMap<>();
        grundlagen.treffer().stream()
                .sorted(Comparator.comparing((Regelzeile z) -> ARTEN.indexOf(z.text("art")))
                        .thenComparing(z -> z.ganzzahl("rang")))
                .forEach(z -> jeEine.putIfAbsent(z.text("schluessel"), z));
        return List.copyOf(jeEine.values());
    }

    /** Whether the law itself lets the person be naturalised, as a claim or as a rule. */
    boolean regelfall() {
        return treffer().stream().anyMatch(z -> !"ERMESSEN".equals(z.text("art")));
    }

    /** The row of this legal basis, if it fits. */
    Optional<Regelzeile> treffer(String schluessel) {
        return treffer().stream()
                .filter(z -> z.text("schluessel").equals(schluessel))
                .findFirst();
    }

    /** Legal bases that neither fit nor might fit, and fail in one point only; the first row of each. */
    List<Verfehlt> verfehlt() {
        Set<String> gesehen = new HashSet<>();
        grundlagen.treffer().forEach(z -> gesehen.add(z.text("schluessel")));
        grundlagen.offen().forEach(z -> gesehen.add(String.valueOf(z.ausgaben().get("schluessel"))));
        return grundlagen.verfehlt().stream()
                .filter(z -> gesehen.add(String.valueOf(z.ausgaben().get("schluessel"))))
                .map(z -> new Verfehlt(
                        String.valueOf(z.ausgaben().get("schluessel")),
                        String.valueOf(z.ausgaben().get("bezeichnung")),
                        z.grund()))
                .toList();
    }

    /** Whether the table knows a row of this legal basis at the Stichtag, fitting or not. */
    boolean kennt(String schluessel) {
        return Stream.of(
                        grundlagen.treffer().stream().map(Regelzeile::ausgaben),
                        grundlagen.offen().stream().map(OffeneZeile::ausgaben),
                        grundlagen.verfehlt().stream().map(VerfehlteZeile::ausgaben))
                .flatMap(s -> s)
                .anyMatch(a -> schluessel.equals(a.get("schluessel")));
    }

    /** What is to be found out before it can be told. */
    List<String> zuKlaeren() {
        return grundlagen.zuKlaeren();
    }

    /** Whether the decision has to wait for the end of criminal proceedings (§ 12a (3) StAG). */
    boolean auszusetzen() {
        return wirkung("AUSSETZEN").findAny().isPresent();
    }

    Stream<Regelzeile> wirkung(String wirkung) {
        return ausschluss.stream().filter(z -> wirkung.equals(z.text("wirkung")));
    }
}
