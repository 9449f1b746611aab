package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelFehler;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
                .filter(zeile -> frage.verfehlteSpalten(zeile, 2).equals(List.of(0)))
                .toList();
    }

    private Antwort antwort(Zustand zustand, LocalDate bekanntBis) {
        Set<String> getroffen = treffer.stream().map(Regelzeile::id).collect(Collectors.toSet());
        List<VerfehlteZeile> verfehlt = new ArrayList<>();
        for (Zeile zeile : tabelle.zeilen()) {
            if (!getroffen.contains(zeile.id()) && zeile.gueltig().enthaelt(frage.stichtag())) {
                List<Integer> spalten = frage.verfehlteSpalten(zeile, 2);
                if (spalten.size() == 1) {
                    verfehlt.add(verfehlt(zeile, spalten.get(0)));
                }
            }
        }
        return new Antwort(
                zustand,
                frage.stichtag(),
                tabelle.schluessel(),
                tabelle.inhaltshash(),
                bekanntBis,
                treffer,
                List.copyOf(verfehlt));
    }

    private VerfehlteZeile verfehlt(Zeile zeile, int spalte) {
        Object wert = frage.wert(spalte);
        return new VerfehlteZeile(
                zeile.id(),
                zeile.nummer(),
                zeile.norm(),
                ausgaben(zeile),
                tabelle.spalten().get(spalte).merkmal(),
                wert,
                InWorten.bedingung(zeile.bedingungen().get(spalte), frage.fakten()),
                wert == null || "UNBEKANNT".equals(wert));
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
