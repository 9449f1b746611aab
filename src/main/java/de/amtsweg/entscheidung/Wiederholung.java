package de.amtsweg.entscheidung;

import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.regelwerk.Regelfehler;
import de.amtsweg.regelwerk.Regelwerk;
import de.amtsweg.regelwerk.Regelzeile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks what was asked before once more, under another version of the table: what would change, and why. Nothing is
 * stored.
 */
public final class Wiederholung {

    private final Regelwerk regelwerk;
    private final String tabelle;
    private final byte[] entwurf;

    /** @param entwurf the DMN file under which is asked again */
    public Wiederholung(Regelwerk regelwerk, String tabelle, byte[] entwurf) {
        this.regelwerk = regelwerk;
        this.tabelle = tabelle;
        this.entwurf = entwurf;
    }

    /** What a stored receipt says of its question and its answer. */
    public record Gefragt(
            String vorgangsnummer,
            LocalDate stichtag,
            Map<String, Object> eingaben,
            String zustand,
            List<Zeile> treffer) {}

    /**
     * An outcome that would be another.
     *
     * @param bisher provisions that fitted, with outputs where only these differ; or the state
     * @param grund why, as far as the table can tell; may be empty
     */
    public record Aenderung(String vorgangsnummer, LocalDate stichtag, String bisher, String jetzt, String grund) {}

    /** Empty if the outcome stays: same state, same rows' outputs. */
    public Optional<Aenderung> pruefe(Gefragt gefragt) {
        Antwort antwort;
        try {
            antwort = regelwerk.fragen(tabelle, entwurf, gefragt.stichtag(), gefragt.eingaben());
        } catch (Regelfehler e) {
            return Optional.of(new Aenderung(
                    gefragt.vorgangsnummer(),
                    gefragt.stichtag(),
                    worte(gefragt.zustand(), gefragt.treffer()),
                    "keine Antwort",
                    e.getMessage()));
        }
        List<Zeile> jetzt = antwort.treffer().stream().map(Zeile::von).toList();
        if (gefragt.zustand().equals(antwort.zustand().name())
                && ausgaben(gefragt.treffer()).equals(ausgaben(jetzt))) {
            return Optional.empty();
        }
        boolean gleicheNormen = normen(gefragt.treffer()).equals(normen(jetzt)) && !jetzt.isEmpty();
        return Optional.of(new Aenderung(
                gefragt.vorgangsnummer(),
                gefragt.stichtag(),
                worte(gefragt.zustand(), gefragt.treffer()),
                worte(antwort.zustand().name(), jetzt),
                gleicheNormen ? unterschied(gefragt.treffer(), jetzt) : grund(gefragt.treffer(), antwort)));
    }

    private static String worte(String zustand, List<Zeile> treffer) {
        return treffer.isEmpty()
                ? switch (zustand) {
                    case "OFFEN" -> "zu klären";
                    case "KEINE_GUELTIGE_REGEL" -> "keine gültige Regel";
                    default -> "keine Regel trifft zu";
                }
                : String.join(", ", normen(treffer));
    }

    private static List<String> normen(List<Zeile> treffer) {
        return treffer.stream().map(Zeile::norm).toList();
    }

    private static List<Map<String, String>> ausgaben(List<Zeile> treffer) {
        return treffer.stream().map(Wiederholung::vergleichbar).toList();
    }

    /** Stored values come back from JSON, new ones from the table: compared as text. */
    private static Map<String, String> vergleichbar(Zeile zeile) {
        Map<String, String> werte = new TreeMap<>();
        zeile.ausgaben().forEach((name, wert) -> werte.put(name, text(wert)));
        return werte;
    }

    private static String text(Object wert) {
        return wert instanceof Number zahl
                ? new BigDecimal(zahl.toString()).stripTrailingZeros().toPlainString()
                : Objects.toString(wert, "–");
    }

    private static String unterschied(List<Zeile> bisher, List<Zeile> jetzt) {
        List<String> worte = new ArrayList<>();
        for (int i = 0; i < jetzt.size(); i++) {
            Map<String, String> vorher = vergleichbar(bisher.get(i));
            vergleichbar(jetzt.get(i)).forEach((name, wert) -> {
                if (!wert.equals(vorher.get(name))) {
                    worte.add(name + ": bisher " + vorher.get(name) + ", jetzt " + wert);
                }
            });
        }
        return String.join("; ", worte);
    }

    /** Why what fitted does not fit any more. */
    private static String grund(List<Zeile> bisher, Antwort antwort) {
        List<String> jetzt = antwort.treffer().stream().map(Regelzeile::norm).toList();
        List<String> weg =
                normen(bisher).stream().filter(n -> !jetzt.contains(n)).toList();
        return weg.stream()
                .flatMap(norm -> Stream.concat(
                                antwort.verfehlt().stream()
                                        .filter(v -> v.norm().equals(norm))
                                        .map(v -> v.grund()),
                                antwort.offen().stream()
                                        .filter(o -> o.norm().equals(norm))
                                        .map(o -> o.grund()))
                        .limit(1)
                        .map(g -> norm + ": " + g))
                .collect(Collectors.joining("; "));
    }
}
