package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelFehler;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the decision engine does not tell: why rows were missed, and whether the law of the day is in the table at all. */
final class Nachlese {

    private final Frage frage;
    private final Tabelle tabelle;
    private final List<Regelzeile> treffer;

    Nachlese(Frage frage, List<Regelzeile> treffer) {
        this.frage = frage;
        this.tabelle = frage.tabelle();
        this.treffer = treffer;
    }

    Antwort antwort() {
        if (!treffer.isEmpty()) {
            return antwort(Zustand.TREFFER, null);
        }
        if (!offene().isEmpty()) {
            return antwort(Zustand.OFFEN, null);
        }
        List<Zeile> zeilenOhneGeltung = ohneGeltung();
        if (zeilenOhneGeltung.isEmpty()) {
            return antwort(Zustand.KEIN_TREFFER, null);
        }
        LocalDate bekanntBis = zeilenOhneGeltung.stream()
                .map(zeile -> zeile.gueltig().bis())
                .filter(bis -> bis != null && bis.isBefore(frage.stichtag()))
                .max(LocalDate::compareTo)
                .orElse(null);
        return antwort(Zustand.KEINE_GUELTIGE_REGEL, bekanntBis);
    }

    /** Rows that show that the law of this day is missing; empty if rules are in force and simply do not fit. */
    private List<Zeile> ohneGeltung() {
        List<Zeile> ausserhalb = tabelle.zeilen().stream()
                .filter(zeile -> !zeile.gueltig().enthaelt(frage.stichtag()))
                .toList();
        if (ausserhalb.size() == tabelle.zeilen().size()) {
            return ausserhalb;
        }
        if (tabelle.sammelt()) {
            return List.of();
        }
        // a table with one answer must have one: a row that fits in everything but its time shows the gap
        return ausserhalb.stream()
                .filter(zeile -> frage.spalten(zeile, Zellbefund.VERFEHLT).equals(List.of(0)))
                .toList();
    }

    /** Rows in force that the engine did not find. */
    private Stream<Zeile> uebrige() {
        Set<String> getroffen = treffer.stream().map(Regelzeile::id).collect(Collectors.toSet());
        return tabelle.zeilen().stream()
                .filter(zeile ->
                        !getroffen.contains(zeile.id()) && zeile.gueltig().enthaelt(frage.stichtag()));
    }

    private List<OffeneZeile> offene() {
        return uebrige()
                .filter(zeile -> frage.spalten(zeile, Zellbefund.VERFEHLT).isEmpty())
                .map(this::offen)
                .toList();
    }

    private List<VerfehlteZeile> verfehlte() {
        return uebrige()
                .filter(zeile -> frage.spalten(zeile, Zellbefund.OFFEN).isEmpty())
                .filter(zeile -> frage.spalten(zeile, Zellbefund.VERFEHLT).size() == 1)
                .map(zeile -> verfehlt(
                        zeile, frage.spalten(zeile, Zellbefund.VERFEHLT).get(0)))
                .toList();
    }

    /** Of every row in force that fails: its first failing condition. */
    List<VerfehlteZeile> ersteGruende() {
        return uebrige()
                .filter(zeile -> !frage.spalten(zeile, Zellbefund.VERFEHLT).isEmpty())
                .map(zeile -> verfehlt(
                        zeile, frage.spalten(zeile, Zellbefund.VERFEHLT).get(0)))
                .toList();
    }

    private Antwort antwort(Zustand zustand, LocalDate bekanntBis) {
        return new Antwort(
                zustand,
                frage.stichtag(),
                tabelle.schluessel(),
                tabelle.inhaltshash(),
                bekanntBis,
                treffer,
                offene(),
                verfehlte());
    }

    private OffeneZeile offen(Zeile zeile) {
        List<Integer> spalten = frage.spalten(zeile, Zellbefund.OFFEN);
        return new OffeneZeile(
                zeile.id(),
                zeile.nummer(),
                zeile.norm(),
                ausgaben(zeile),
                spalten.stream().map(i -> tabelle.spalten().get(i).merkmal()).toList(),
                frage.unbekannte(zeile, spalten));
    }

    private VerfehlteZeile verfehlt(Zeile zeile, int spalte) {
        return new VerfehlteZeile(
                zeile.id(),
                zeile.nummer(),
                zeile.norm(),
                ausgaben(zeile),
                tabelle.spalten().get(spalte).merkmal(),
                frage.wert(spalte),
                InWorten.bedingung(zeile.bedingungen().get(spalte), frage.fakten()));
    }

    private Map<String, Object> ausgaben(Zeile zeile) {
        Map<String, Object> ausgaben = new LinkedHashMap<>();
        for (int i = 0; i < tabelle.ausgaben().size(); i++) {
            try {
                ausgaben.put(tabelle.ausgaben().get(i).name(), frage.ausgabe(zeile, i));
            } catch (FeelFehler | IllegalArgumentException e) {
                // left out: an output of a row that does not apply need not be tellable
                continue;
            }
        }
        return Collections.unmodifiableMap(ausgaben);
    }
}
